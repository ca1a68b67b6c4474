using Platform.Templating;

namespace Platform.Core.Notices.Templates;

/// <summary>公文模板: a template with its declaration.</summary>
/// <param name="Name">The logical name, such as <c>target-ledger</c>.</param>
/// <param name="IsOverride">Whether the district has its own copy.</param>
public sealed record NoticeTemplate(string Name, TemplateDeclaration Declaration, Template Template, bool IsOverride)
{
    /// <summary>The logical name with its folder: <c>notices/target-ledger</c>.</summary>
    public string Path => Template.Name[..^TemplateReading.Ending.Length];
}
