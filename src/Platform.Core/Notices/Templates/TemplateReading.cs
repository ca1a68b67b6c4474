using Platform.Policy.Packages;
using Platform.Templating;

namespace Platform.Core.Notices.Templates;

/// <summary>Makes a template of its two texts, and says everything that is wrong with them.</summary>
internal static class TemplateReading
{
    public const string Ending = ".scriban";
    public const string DeclarationEnding = ".yaml";

    /// <param name="path">The logical name with its folder: <c>notices/target-ledger</c>.</param>
    /// <param name="parse">Parses a text under a name.</param>
    /// <param name="otherwise">What it says of itself where its own declaration cannot be read.</param>
    public static NoticeTemplate Read(string path, TemplateTexts texts, Func<string, string, Template> parse, bool isOverride, TemplateDeclaration? otherwise = null)
    {
        var name = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var template = parse(texts.Text, path + Ending);
        var (declaration, faults) = Declaration(path, name, texts.Declaration);
        return new NoticeTemplate(name, declaration ?? otherwise ?? Nameless(name), template, isOverride)
        {
            Faults = [.. faults, .. template.Diagnostics.Select(found => new TemplateFault(found.File, found.Line, found.Column, found.Message))],
        };
    }

    private static TemplateDeclaration Nameless(string name) => new() { Title = name, Summary = "", Type = "", Issuer = [] };

    private static (TemplateDeclaration? Value, IReadOnlyList<TemplateFault> Faults) Declaration(string path, string name, string? text)
    {
        var file = $"templates/{path}{DeclarationEnding}";
        if (text is null)
        {
            return (null, [new TemplateFault(file, 1, 1, $"模板旁边没有同名的说明文件（新建 {name}.yaml，写 title、summary、type、issuer）")]);
        }

        var (value, faults) = YamlRecord.Read<TemplateDeclaration>(file, text);
        return (value, [.. faults.Select(found => new TemplateFault(found.File, found.Line, found.Column, $"{found.Message}（{found.Fix}）"))]);
    }
}
