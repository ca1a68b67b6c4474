using System.Collections.Immutable;

namespace Platform.Documents.Typesetting;

/// <summary>A page of a plan; lengths in mm from its top left corner.</summary>
/// <param name="Width">Of the sheet as it is printed and bound: always upright.</param>
/// <param name="Sideways">
/// Whether <paramref name="Items"/> lie on their side: they are placed on a sheet of Height by Width whose top is the left edge of the
/// upright one, as 8.1 of the standard wants tables (head at the binding edge of odd pages and the outer edge of even ones).
/// </param>
/// <param name="Number">The printed page number, or null on a page that has none.</param>
/// <param name="Items">In reading order.</param>
/// <param name="Margin">What stands upright outside the 版心: page number and 样稿.</param>
public sealed record PlannedPage(
    double Width,
    double Height,
    bool Sideways,
    int? Number,
    ImmutableArray<PlannedItem> Items,
    ImmutableArray<PlannedItem> Margin);
