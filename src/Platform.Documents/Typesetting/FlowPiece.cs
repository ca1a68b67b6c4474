using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>A piece of a part's text that pages are filled with.</summary>
/// <param name="KeepsNext">Whether the next piece must begin on the same page.</param>
internal abstract record FlowPiece(bool KeepsNext);

/// <summary>A line, or some that stay together, with items placed from its top left corner; without items it is a gap.</summary>
internal sealed record FlowBox(double Height, ImmutableArray<Placed> Items, bool KeepsNext = false, FlowBookmark? Bookmark = null) : FlowPiece(KeepsNext)
{
    public static FlowBox Gap(double height, bool keepsNext = true) => new(height, [], keepsNext);
}

/// <summary>A table, which pages divide between rows.</summary>
/// <param name="Tag">Of the table.</param>
internal sealed record FlowTable(Table Table, int Tag) : FlowPiece(false);

internal sealed record FlowBookmark(string Title, int Level);
