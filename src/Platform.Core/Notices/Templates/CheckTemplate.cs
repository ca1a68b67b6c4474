using Platform.Core.Notices.Templates.Versions;
using Platform.Policy.Packages;
using Platform.Templating;

namespace Platform.Core.Notices.Templates;

/// <summary>Tries a template that nobody has saved yet: it is read, and printed once with sample values.</summary>
public sealed class CheckTemplate(RenderNotice render)
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>The texts with line breaks as files have them; a browser sends others.</summary>
    public static TemplateTexts Normal(TemplateTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new TemplateTexts(texts.Text.ReplaceLineEndings("\n"), texts.Declaration?.ReplaceLineEndings("\n"));
    }

    /// <param name="path">The logical name with its folder: <c>notices/target-ledger</c>.</param>
    public CheckedTemplate Run(TenantPackage package, string path, TemplateTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (TooLong(path, texts) is { Count: > 0 } tooLong)
        {
            return new CheckedTemplate(null, null, tooLong);
        }

        // Not from the engine's store: what is being typed is new each time.
        var template = TemplateReading.Read(path, texts, (text, file) => Template.Parse(text, file), isOverride: true);
        return template.Faults.Count > 0 ? new CheckedTemplate(null, null, template.Faults)
            : render.Run(new RenderNotice.Command(package, template.Name, null, Nothing) { UseSamples = true, Draft = template }) switch
            {
                RenderNoticeResult.Rendered notice => new CheckedTemplate(notice, null, []),
                RenderNoticeResult.NotApplicable not => new CheckedTemplate(null, not.Reason, []),
                RenderNoticeResult.Refused refused => new CheckedTemplate(null, null, refused.Faults),
                RenderNoticeResult.InvalidParameters invalid => new CheckedTemplate(null, null, [.. invalid.Errors.Select(error => Sampleless(path, texts, error))]),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
    }

    private static List<TemplateFault> TooLong(string path, TemplateTexts texts) =>
    [
        .. texts.Text.Length > TemplateVersion.TextLength ? [new TemplateFault(path + TemplateReading.Ending, 1, 1, $"模板最长 {TemplateVersion.TextLength} 字，请写短些")] : Array.Empty<TemplateFault>(),
        .. texts.Declaration?.Length > TemplateVersion.DeclarationLength ? [new TemplateFault($"templates/{path}{TemplateReading.DeclarationEnding}", 1, 1, $"说明最长 {TemplateVersion.DeclarationLength} 字，请写短些")] : Array.Empty<TemplateFault>(),
    ];

    private static TemplateFault Sampleless(string path, TemplateTexts texts, ParameterError error)
    {
        var line = Array.FindIndex(texts.Declaration!.Split('\n'), text => text.TrimStart().StartsWith(error.Key + ":", StringComparison.Ordinal));
        return new TemplateFault($"templates/{path}{TemplateReading.DeclarationEnding}", Math.Max(line, 0) + 1, 1, $"参数 {error.Key} 的样例值（sample）印不出来：{error.Sentence}");
    }
}

/// <summary>What came of trying a template.</summary>
/// <param name="Notice">The notice with sample values; null where there is none.</param>
/// <param name="NotApplicable">Why the district has no use for it, by its own conditions.</param>
/// <param name="Faults">Everything that must be mended before it can be saved.</param>
public sealed record CheckedTemplate(RenderNoticeResult.Rendered? Notice, string? NotApplicable, IReadOnlyList<TemplateFault> Faults);
