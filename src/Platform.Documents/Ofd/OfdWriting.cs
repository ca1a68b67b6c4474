using System.Collections.Immutable;

namespace Platform.Documents.Ofd;

/// <summary>A written document, or why it could not be written.</summary>
/// <param name="Bytes">The file; null when <paramref name="Notices"/> has a refusal.</param>
/// <param name="Notices">What the maker of the document should know, in Chinese sentences: stand-in faces, characters without a glyph, elements that were moved.</param>
public sealed record OfdWriting(byte[]? Bytes, ImmutableArray<string> Notices);
