using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Plans;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>What names mean at one place of a rule: in a year, within a row, for one option.</summary>
internal sealed record RuleScope(Subsidy Subsidy, SubsidyRule Rule, FactCatalog Facts, Findings Findings, Inputs Inputs)
{
    /// <summary>The year of the programme, from 1; later years read their own facts first.</summary>
    public int Year { get; init; } = 1;

    /// <summary>The rows fact whose columns can be named here.</summary>
    public Fact? Row { get; init; }

    /// <summary>The option that <c>each</c> stands for, with the fact it belongs to.</summary>
    public (Fact Fact, string Option)? Each { get; init; }

    public Dictionary<string, LinePlan> Lines { get; init; } = new(StringComparer.Ordinal);
    public Dictionary<string, NumberNode?> Quantities { get; init; } = new(StringComparer.Ordinal);
    public HashSet<string> Open { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Set when something here depends on the day of the evaluation.</summary>
    public DayUse DayUse { get; init; } = new();

    public RuleScope In(Fact rows) => this with { Row = rows };

    public RuleScope For(Fact fact, string option) => this with { Each = (fact, option) };

    public void Error(Written at, string key, string message, string fix) =>
        Findings.Error(at.WrittenAt?.PlaceOf(key) ?? Place.Top(Subsidy.Source.File), message, fix);

    public void Error(Written at, string message, string fix) =>
        Findings.Error(at.WrittenAt?.Place ?? Place.Top(Subsidy.Source.File), message, fix);
}

internal sealed class DayUse
{
    public bool Used { get; set; }
}
