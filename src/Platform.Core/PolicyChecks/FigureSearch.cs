using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>The other way round: which item states a figure that a clause prints.</summary>
internal sealed class FigureSearch(IReadOnlyList<PolicyItem> items)
{
    private readonly ILookup<PolicyItem, StatedFigure> stated = items.SelectMany(item => ItemFigures.Of(item).Select(figure => (item, figure)))
        .ToLookup<(PolicyItem item, StatedFigure figure), PolicyItem, StatedFigure>(pair => pair.item, pair => pair.figure, ReferenceEqualityComparer.Instance);

    /// <summary>The figures of a clause's own text.</summary>
    /// <param name="speaking">The items that may state them.</param>
    /// <param name="told">What the document's outline tells of the clause in words.</param>
    public IReadOnlyList<ClauseFigure> Of(string text, IReadOnlyList<PolicyItem> speaking, string? told)
    {
        var printed = FigureText.Marks(text).Select(mark => new ClauseFigure(mark, Find(mark, speaking) ?? (Says(told, mark) ? "outline" : null)));
        // A number in Chinese is as often a way of speaking as a figure: it is marked only where an item states it.
        var counted = FigureText.CountedMarks(text).Select(mark => new ClauseFigure(mark, Find(mark, speaking))).Where(figure => figure.IsFound);
        return [.. printed.Concat(counted).OrderBy(figure => figure.Mark.Start)];
    }

    /// <summary>The clauses that parts of the item name beside the item's own.</summary>
    public IEnumerable<string> ClausesWithin(PolicyItem item) => stated[item].Select(figure => figure.Clause).OfType<string>().Where(clause => clause != item.Clause).Distinct();

    // The item that has it as a value before one that says it in words.
    private string? Find(FigureMark mark, IReadOnlyList<PolicyItem> speaking) =>
        (speaking.FirstOrDefault(item => stated[item].Any(figure => HasValue(figure, mark))) ?? speaking.FirstOrDefault(item => stated[item].Any(figure => Says(figure.Text, mark))))?.SourceId;

    private static bool HasValue(StatedFigure figure, FigureMark mark) => figure switch
    {
        { Number: { } number } => mark.Values.Contains(number),
        { Day: { } day } => mark.IsDay && (FigureCheck.Printed(day, mark.Printed) || (figure.Key == nameof(Preference.Until) && FigureCheck.Printed(day.AddDays(-1), mark.Printed))),
        _ => false,
    };

    private static bool Says(string? text, FigureMark mark) =>
        text is not null && (mark.Printed.Any(c => c is '月' or '日') ? text.Contains(mark.Printed, StringComparison.Ordinal) : FigureText.Values(text).Overlaps(mark.Values));
}
