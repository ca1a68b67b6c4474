namespace Platform.Core.Notices.Templates;

/// <summary>The two files of a notice template.</summary>
/// <param name="Text">The template (<c>.scriban</c>).</param>
/// <param name="Declaration">What it says of itself (<c>.yaml</c>); null where there is none, which is an error.</param>
public sealed record TemplateTexts(string Text, string? Declaration);
