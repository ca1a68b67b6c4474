namespace Platform.Core.PolicyChecks;

/// <summary>条款对照: what comparing a package with its source document found.</summary>
public sealed record PolicyCheckReport
{
    public required string DocumentTitle { get; init; }
    public required int Items { get; init; }
    public required Tally Figures { get; init; }
    public required Tally Departments { get; init; }
    public required Tally Clauses { get; init; }
    public required IReadOnlyList<CheckFinding> Findings { get; init; }
    public bool IsClean => Findings.Count == 0;

    /// <summary>Covered clauses in per cent of all leaf clauses, one decimal.</summary>
    public decimal CoveragePercent => Clauses.Total == 0 ? 0 : Math.Round(100m * Clauses.Found / Clauses.Total, 1);
}

/// <summary>How many there are and how many of them were found.</summary>
public sealed record Tally(int Found, int Total);

/// <summary>One thing that the source does not say, or that the package leaves out.</summary>
public sealed record CheckFinding(CheckKind Kind, string Item, string? Clause, string File, int Line, string Sentence)
{
    public override string ToString() =>
        File.Length == 0 ? $"{Clause}: {Sentence}" : $"{File}:{Line}: [{Clause}] {Item}：{Sentence}";
}

public enum CheckKind { ClauseMissing, FigureMissing, FigureInconsistent, DepartmentMissing, DepartmentUnlisted, FactMissing, ClauseUncovered }
