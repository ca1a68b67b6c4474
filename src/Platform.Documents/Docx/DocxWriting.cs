using System.Collections.Immutable;

namespace Platform.Documents.Docx;

/// <summary>A written document, or why it could not be written.</summary>
/// <param name="Bytes">Null when <paramref name="Notices"/> has a refusal.</param>
/// <param name="Notices">What the maker of the document should know, in Chinese sentences.</param>
public sealed record DocxWriting(byte[]? Bytes, ImmutableArray<string> Notices);
