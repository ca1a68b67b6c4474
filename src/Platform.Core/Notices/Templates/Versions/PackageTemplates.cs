using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;

namespace Platform.Core.Notices.Templates.Versions;

/// <summary>The <c>templates/</c> of a package: what a district's own templates are read from and written to, at the paths of the shared ones.</summary>
public sealed class PackageTemplates(NoticeTemplates templates, CheckTemplate check)
{
    private const string Mend = "改好这份模板，或从包里删去";

    /// <summary>Reads and tries each template as its editor would; of the two files, the package may leave out the one that is as the shared one.</summary>
    /// <param name="district">The policy that they are tried with.</param>
    /// <param name="files">All files of the package.</param>
    public Reading Read(TenantPackage district, IEnumerable<PolicyFile> files)
    {
        ArgumentNullException.ThrowIfNull(district);
        List<PackageTemplate> read = [];
        List<Diagnostic> wrong = [];
        foreach (var template in files.Where(file => file.IsTemplate).GroupBy(NameOf, StringComparer.Ordinal))
        {
            if (template.Where(file => file.Fault is not null).ToList() is { Count: > 0 } faulty)
            {
                wrong.AddRange(faulty.Select(file => Error(file.Path, 1, 1, file.Fault!.Message, file.Fault.Fix)));
            }
            else if (templates.Shared(district.Slug, template.Key) is not { } shared)
            {
                wrong.AddRange(template.Select(file => Error(file.Path, 1, 1, "没有可以改写的同名共用模板", "templates/ 里只放改写共用模板的 .scriban 和 .yaml，路径与共用模板相同")));
            }
            else
            {
                var own = CheckTemplate.Normal(new TemplateTexts(
                    Text(template, TemplateReading.Ending) ?? shared.Text, Text(template, TemplateReading.DeclarationEnding) ?? shared.Declaration));
                wrong.AddRange(check.Run(district, template.Key, own).Faults.Select(fault => Error(district.Slug, template.Key, fault)));
                read.Add(new PackageTemplate(template.Key, own));
            }
        }

        return new Reading(read, wrong);
    }

    /// <summary>The files that a package carries of own templates.</summary>
    public static IEnumerable<PolicyFile> Files(string slug, IEnumerable<PackageTemplate> own) => own.SelectMany(template => new[]
    {
        new PolicyFile($"{slug}/templates/{template.Name}{TemplateReading.Ending}", template.Texts.Text),
        new PolicyFile($"{slug}/templates/{template.Name}{TemplateReading.DeclarationEnding}", template.Texts.Declaration ?? ""),
    });

    private static string NameOf(PolicyFile file)
    {
        var path = string.Join('/', file.Path.Split('/')[2..]);
        return Path.GetExtension(path) is TemplateReading.Ending or TemplateReading.DeclarationEnding ? path[..path.LastIndexOf('.')] : path;
    }

    private static string? Text(IEnumerable<PolicyFile> files, string ending) => files.FirstOrDefault(file => file.Path.EndsWith(ending, StringComparison.Ordinal))?.Text;

    // What is wrong with the paper has its place there, and in the package at the template that made it.
    private static Diagnostic Error(string slug, string name, TemplateFault fault)
    {
        var (text, declaration) = (name + TemplateReading.Ending, $"templates/{name}{TemplateReading.DeclarationEnding}");
        return fault.File == declaration ? Error($"{slug}/{declaration}", fault.Line, fault.Column, fault.Message, Mend)
            : fault.File == text ? Error($"{slug}/templates/{text}", fault.Line, fault.Column, fault.Message, Mend)
            : Error($"{slug}/templates/{text}", 1, 1, $"{fault.File}第 {fault.Line} 行第 {fault.Column} 列：{fault.Message}", Mend);
    }

    private static Diagnostic Error(string file, int line, int column, string message, string fix) => new(file, line, column, Severity.Error, message, fix);

    /// <param name="Templates">Each with both texts, those with errors included.</param>
    /// <param name="Diagnostics">Everything that keeps the package from being imported.</param>
    public sealed record Reading(IReadOnlyList<PackageTemplate> Templates, IReadOnlyList<Diagnostic> Diagnostics);
}
