namespace Platform.Documents.Model;

/// <summary>A stretch of text with one source.</summary>
/// <param name="Text">The visible text, never empty, without marks and escapes.</param>
/// <param name="SourceId">The id of the policy item the text comes from, or null.</param>
public sealed record Run(string Text, string? SourceId = null, RunKind Kind = RunKind.Plain);
