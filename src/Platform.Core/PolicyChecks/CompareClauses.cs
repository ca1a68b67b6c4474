using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>条款对照: goes through the clauses of a document's text and says of each what the package has of it.</summary>
public sealed class CompareClauses
{
    private readonly PolicyDocument document;
    private readonly ClauseOutline outline;
    private readonly IReadOnlyList<PolicyItem> items;
    private readonly PolicyCheckReport report;
    private readonly DepartmentMentions departments;
    private readonly FigureSearch figures;
    private readonly Dictionary<Clause, bool> covered;

    private CompareClauses(PolicyView view, PolicyDocument document, string sourceText)
    {
        (this.document, outline) = (document, ClauseOutline.Read(sourceText));
        items = CheckPolicy.ItemsOf(view, document);
        report = CheckPolicy.Run(view, document, outline);
        departments = new DepartmentMentions(view);
        figures = new FigureSearch(items);
        covered = ClauseCoverage.Run(document, items, outline).ToDictionary<(bool Covered, Clause Clause), Clause, bool>(pair => pair.Clause, pair => pair.Covered, ReferenceEqualityComparer.Instance);
    }

    /// <param name="view">The district's policy as that one document issued it.</param>
    /// <param name="document">The document; its items are those whose source names it.</param>
    /// <param name="sourceText">The text as published.</param>
    public static ClauseComparison Run(PolicyView view, PolicyDocument document, string sourceText)
    {
        var run = new CompareClauses(view, document, sourceText);
        var clauses = run.outline.Clauses.SelectMany(clause => run.Walk(clause, [])).ToList();
        return new ClauseComparison(run.report, clauses, [.. run.items.Where(item => run.PlaceOf(item) is null).Select(run.Compared)]);
    }

    private IEnumerable<ComparedClause> Walk(Clause clause, IReadOnlyList<Clause> above) =>
        clause.Children.SelectMany(child => Walk(child, [.. above, clause])).Prepend(Compare(clause, above));

    private ComparedClause Compare(Clause clause, IReadOnlyList<Clause> above)
    {
        var own = items.Where(item => PlaceOf(item) == clause.Path).ToList();
        var also = items.Except(own).Where(item => SpeaksFor(item, clause)).ToList();
        var wider = items.Where(item => above.Any(outer => outer.Path == PlaceOf(item)));
        var section = document.Outline.FirstOrDefault(one => outline.Find(one.Clause)?.Path == clause.Path);
        var isFrame = ClauseCoverage.IsHeadOrTail(clause);
        var printed = isFrame ? [] : figures.Of(clause.Text, [.. own, .. also, .. wider.Except(also)], section?.Text);
        var compared = own.ConvertAll(Compared);
        var (named, unrecognised) = isFrame ? ([], []) : departments.Of(clause, [.. own, .. also]);
        return new ComparedClause(clause, above.Count, StateOf(clause, compared, also, printed), compared, also, printed, named, unrecognised);
    }

    private ClauseState StateOf(Clause clause, List<ComparedItem> own, List<PolicyItem> also, IReadOnlyList<ClauseFigure> printed)
    {
        if (own.Count + also.Count == 0)
        {
            return covered.GetValueOrDefault(clause, true) ? ClauseState.NotNeeded : ClauseState.Missing;
        }

        var whole = covered.GetValueOrDefault(clause, true) && printed.All(figure => figure.IsFound) && own.TrueForAll(item => item.Findings.Count == 0);
        return whole ? ClauseState.Configured : ClauseState.Partial;
    }

    private bool SpeaksFor(PolicyItem item, Clause clause) =>
        (PlaceOf(item) is { } place && place != clause.Path && clause.Children.Count == 0 && ClauseCoverage.Covers(place, clause.Path))
        || figures.ClausesWithin(item).Any(nested => outline.Find(nested)?.Path == clause.Path);

    private string? PlaceOf(PolicyItem item) => item.Clause is { } path ? outline.Find(path)?.Path : null;

    private ComparedItem Compared(PolicyItem item) => new(item, [.. report.Findings.Where(finding => finding.Item == item.SourceId)]);
}
