using Platform.Templating;

namespace Platform.Core.Notices.Templates;

/// <summary>公文模板: a template with its declaration.</summary>
/// <param name="Name">The logical name, such as <c>target-ledger</c>.</param>
/// <param name="IsOverride">Whether the district has its own copy.</param>
public sealed record NoticeTemplate(string Name, TemplateDeclaration Declaration, Template Template, bool IsOverride)
{
    /// <summary>Why it cannot be read; then nothing is printed from it, and the declaration may be the shared one's.</summary>
    public IReadOnlyList<TemplateFault> Faults { get; init; } = [];

    /// <summary>The same in a sentence; null where it can be read.</summary>
    public string? Unusable => Faults is [var first, ..] ? $"本区县自己的模板读不了（{first.File} 第 {first.Line} 行第 {first.Column} 列：{first.Message}）" : null;

    /// <summary>The logical name with its folder: <c>notices/target-ledger</c>.</summary>
    public string Path => Template.Name[..^TemplateReading.Ending.Length];
}
