using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>One comparison in progress: collects findings and counts.</summary>
internal sealed class CheckRun(PolicyView view, PolicyDocument document, ClauseOutline outline)
{
    private readonly List<CheckFinding> _findings = [];
    private readonly DepartmentCheck _departments = new(view);
    private (int Found, int Total) _figures;
    private (int Found, int Total) _named;
    private (int Found, int Total) _clauses;

    public void Item(PolicyItem item)
    {
        if (item.Clause is null || outline.Find(item.Clause) is not { } clause)
        {
            Add(CheckKind.ClauseMissing, item, $"原文里没有条款 {item.Clause}");
            return;
        }

        foreach (var (found, sentence) in FigureCheck.Run(item, outline))
        {
            Count(ref _figures, found, CheckKind.FigureMissing, item, sentence);
        }

        if (FigureCheck.Contradiction(item) is { } contradiction)
        {
            Add(CheckKind.FigureInconsistent, item, contradiction);
        }

        foreach (var (found, kind, sentence) in _departments.Run(item, clause))
        {
            Count(ref _named, found, kind, item, sentence);
        }
    }

    public void Head()
    {
        foreach (var (found, clause, sentence) in HeadCheck.Run(document, view, outline))
        {
            if (!found)
            {
                _findings.Add(new(CheckKind.FactMissing, "document", clause ?? "首部", document.File, 1, sentence));
            }
        }
    }

    public void Coverage(IReadOnlyList<PolicyItem> items)
    {
        foreach (var (covered, clause) in ClauseCoverage.Run(document, items, outline))
        {
            _clauses = (_clauses.Found + (covered ? 1 : 0), _clauses.Total + 1);
            if (!covered)
            {
                _findings.Add(new(CheckKind.ClauseUncovered, "", clause.Path, "", 0, $"没有条目，也没有标为叙述（原文第 {clause.Line} 行“{clause.Title}”）"));
            }
        }
    }

    public PolicyCheckReport Report(int items) => new()
    {
        DocumentTitle = document.ShortTitle,
        Items = items,
        Figures = new(_figures.Found, _figures.Total),
        Departments = new(_named.Found, _named.Total),
        Clauses = new(_clauses.Found, _clauses.Total),
        Findings = _findings,
    };

    private void Count(ref (int Found, int Total) tally, bool found, CheckKind kind, PolicyItem item, string sentence)
    {
        tally = (tally.Found + (found ? 1 : 0), tally.Total + 1);
        if (!found)
        {
            Add(kind, item, sentence);
        }
    }

    private void Add(CheckKind kind, PolicyItem item, string sentence) =>
        _findings.Add(new(kind, item.SourceId, item.Clause, item.Source.File, item.Source.Line, sentence));
}
