namespace Platform.Core.Notices.Templates.Versions;

/// <summary>A district's own copy of a shared template, as its package carries it under <c>templates/</c>.</summary>
/// <param name="Name">The logical name with its folder: <c>notices/target-ledger</c>.</param>
public sealed record PackageTemplate(string Name, TemplateTexts Texts);
