namespace Platform.Core.PolicyChecks;

/// <summary>条款对照, clause by clause.</summary>
/// <param name="Report">The same comparison from the items' side.</param>
/// <param name="Unplaced">Items whose clause the source does not have.</param>
public sealed record ClauseComparison(PolicyCheckReport Report, IReadOnlyList<ComparedClause> Clauses, IReadOnlyList<ComparedItem> Unplaced)
{
    /// <summary>Figures that the source prints, and how many of them an item states.</summary>
    public Tally PrintedFigures => new(Clauses.Sum(clause => clause.Figures.Count(figure => figure.IsFound)), Clauses.Sum(clause => clause.Figures.Count));

    public ComparedClause? Find(string path) => Clauses.FirstOrDefault(clause => clause.Clause.Path == path);

    public int Count(ClauseState state) => Clauses.Count(clause => clause.State == state);
}
