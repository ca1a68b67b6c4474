using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>One clause of the source beside what the package has of it.</summary>
/// <param name="Depth">0 for 一、 and the like, 1 for what stands below it.</param>
/// <param name="Items">The items that cite the clause itself.</param>
/// <param name="Also">Items of another clause that speak for this one, too.</param>
/// <param name="Figures">The figures of its own text, in its order.</param>
/// <param name="Departments">The departments that its own text names.</param>
/// <param name="Unrecognised">Names in its 分工行 that no department of the district has.</param>
public sealed record ComparedClause(
    Clause Clause, int Depth, ClauseState State, IReadOnlyList<ComparedItem> Items, IReadOnlyList<PolicyItem> Also,
    IReadOnlyList<ClauseFigure> Figures, IReadOnlyList<MentionedDepartment> Departments, IReadOnlyList<string> Unrecognised)
{
    /// <summary>首部 or 尾部, which have no items.</summary>
    public bool IsFrame => ClauseCoverage.IsHeadOrTail(Clause);

    public bool HasUnfoundFigures => Figures.Any(figure => !figure.IsFound);
}

/// <summary>An item, and what the check finds in it.</summary>
public sealed record ComparedItem(PolicyItem Item, IReadOnlyList<CheckFinding> Findings);

/// <summary>A figure of a clause.</summary>
/// <param name="FoundIn">The item that states it, as collection/id; outline where the document's outline does; null where nothing does.</param>
public sealed record ClauseFigure(FigureMark Mark, string? FoundIn)
{
    public bool IsFound => FoundIn is not null;
}

/// <summary>A department that a clause names.</summary>
/// <param name="Role">The stable role.</param>
/// <param name="Name">As the clause prints it.</param>
/// <param name="As">Under which label of the 分工行; null where it is named in the text only.</param>
/// <param name="Listed">Whether an item of the clause lists it.</param>
public sealed record MentionedDepartment(string Role, string Name, DutyRole? As, bool Listed);

/// <summary>已配置, 部分, 未配置, 无需配置 (a heading, or marked as narrative).</summary>
public enum ClauseState { Configured, Partial, Missing, NotNeeded }
