using System.Collections.Immutable;

namespace Platform.Documents.Model;

/// <summary>A part of a document; each begins on a new page.</summary>
/// <param name="Landscape">Whether its pages lie on their side (横排).</param>
/// <param name="Line">The line of the document text it starts on, from 1.</param>
public abstract record DocumentPart(ImmutableArray<Block> Blocks, bool Landscape, int Line);

/// <summary>The document itself (正文), under the red head and title.</summary>
public sealed record MainPart(ImmutableArray<Block> Blocks, int Line) : DocumentPart(Blocks, false, Line);

/// <summary>The text that the document issues (印发件), under its own title and without an 附件 mark.</summary>
public sealed record IssuedPart(InlineText Title, ImmutableArray<Block> Blocks, bool Landscape, int Line)
    : DocumentPart(Blocks, Landscape, Line);

/// <summary>An attachment (附件).</summary>
/// <param name="Number">From 1, or null for an only attachment.</param>
public sealed record AttachmentPart(int? Number, InlineText Title, ImmutableArray<Block> Blocks, bool Landscape, int Line)
    : DocumentPart(Blocks, Landscape, Line)
{
    /// <summary>附件 or 附件1.</summary>
    public string Label => $"附件{Number}";
}
