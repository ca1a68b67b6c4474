using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Batches;
using Platform.Web.Subsidies.Answers;

namespace Platform.Web.Subsidies.Simulations;

/// <summary>What is to be changed, read from the address.</summary>
public sealed class SimulationRequest
{
    public const int MostYears = 10;

    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Sentence)> _errors = [];

    private SimulationRequest(RulePlan plan) => Plan = plan;

    /// <summary>The rule as it is.</summary>
    public RulePlan Plan { get; }

    public IReadOnlyList<Knob> Knobs { get; private set; } = [];

    /// <summary>The rule as it would be; the rule as it is where nothing or something impossible was asked for.</summary>
    public RulePlan Changed { get; private set; } = null!;
    public int Years { get; private set; }

    /// <summary>预算, yuan a year; null when none was given.</summary>
    public decimal? Budget { get; private set; }
    public string BudgetText { get; private set; } = "";
    public string YearsText { get; private set; } = "";
    public IReadOnlyList<(string Id, string Sentence)> Errors => _errors;
    public IReadOnlyList<Knob> Turned => [.. Knobs.Where(knob => Value(knob) != knob.Now)];

    /// <summary>The value asked for, or the one that the rule has.</summary>
    public string Value(Knob knob) => _given.GetValueOrDefault(knob.Key, knob.Now);

    public static SimulationRequest Read(RulePlan plan, IQueryCollection query)
    {
        var rule = plan.Subsidy.Rule!;
        var request = new SimulationRequest(plan) { Knobs = [.. RateKnobs.Of(rule), .. LimitKnobs.Of(rule), .. ConditionKnobs.Of(rule, plan.Facts)] };
        foreach (var knob in request.Knobs.Where(knob => query.ContainsKey(knob.Key))) request.Take(knob, query[knob.Key].ToString().Trim());
        request.TakeYears(query["years"].ToString().Trim());
        request.TakeBudget(query["budget"].ToString().Trim());
        request.Compile(rule);
        return request;
    }

    /// <summary>The same change with another view of it: the query of an address.</summary>
    public string Query(params (string Key, string Value)[] more)
    {
        var query = new QueryBuilder { { "rule", Plan.Subsidy.Id } };
        foreach (var knob in Turned) query.Add(knob.Key, Value(knob));
        if (Years != Plan.Years) query.Add("years", YearsText);
        if (BudgetText.Length > 0) query.Add("budget", BudgetText);
        foreach (var (key, value) in more) query.Add(key, value);
        return query.ToString();
    }

    private void Take(Knob knob, string typed)
    {
        _given[knob.Key] = typed;
        if (!knob.IsFigure)
        {
            if (!knob.Options.ContainsKey(typed)) _given.Remove(knob.Key);
            return;
        }

        if (typed.Length == 0 && knob.MayBeEmpty) return;
        if (Figure(typed, knob.Unit) is { } number) _given[knob.Key] = RateKnobs.Text(number);
        else _errors.Add((knob.Id, $"{knob.Title}：应填 0 到 10 亿之间的数字，填的是“{typed}”"));
    }

    private void TakeYears(string typed)
    {
        (Years, YearsText) = (Plan.Years, typed.Length == 0 ? Plan.Years.ToString(CultureInfo.InvariantCulture) : typed);
        if (typed.Length == 0) return;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= MostYears) Years = years;
        else _errors.Add(("f-years", $"看几年：应填 1 到 {MostYears}，填的是“{typed}”"));
    }

    private void TakeBudget(string typed)
    {
        BudgetText = typed;
        if (typed.Length == 0) return;
        if (Figure(typed, "元") is { } budget) Budget = budget;
        else _errors.Add(("f-budget", $"每年预算：应填 0 到 10 亿之间的数字，填的是“{typed}”"));
    }

    private void Compile(SubsidyRule rule)
    {
        Changed = Plan;
        if (_errors.Count > 0 || Turned.Count == 0) return;
        var changed = ConditionKnobs.WithoutGone(Turned.Aggregate(rule, (made, knob) => knob.Apply(made, Value(knob))));
        if (RuleVariant.Compile(Plan, changed, out var diagnostics) is { } plan) Changed = plan;
        else _errors.Add((Turned[0].Id, $"这样改不成立：{string.Join("；", diagnostics.Select(found => found.Message))}"));
    }

    private static decimal? Figure(string typed, string? unit) =>
        decimal.TryParse(TypedAnswer.Read(typed, FactKind.Number, unit), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1_000_000_000
            ? number
            : null;
}
