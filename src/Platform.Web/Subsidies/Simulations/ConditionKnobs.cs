using System.Globalization;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Web.Subsidies.Simulations;

/// <summary>The conditions of a rule: thresholds and grades can be changed, every condition can be taken away.</summary>
internal static class ConditionKnobs
{
    private static readonly Dictionary<string, string> Asked = new() { ["yes"] = "要求", [""] = "不要求" };
    private static readonly Dictionary<string, string> Excluded = new() { ["yes"] = "不享受", [""] = "不再排除" };

    public static IEnumerable<Knob> Of(SubsidyRule rule, FactCatalog facts) =>
        rule.When.Select((condition, at) => OfCondition(condition, at, facts))
            .Concat(rule.Unless.Select((condition, at) => new Knob(
                $"unless.{at}", "不享受的情形", condition.Text ?? "不享受的情形", null, "yes",
                (changed, value) => value.Length > 0 ? changed : changed with { Unless = RateKnobs.Put(changed.Unless, at, Gone) })
            { Options = Excluded }));

    /// <summary>The rule without what was taken away; positions stay until then.</summary>
    public static SubsidyRule WithoutGone(SubsidyRule rule) => rule with
    {
        When = [.. rule.When.Where(condition => !ReferenceEquals(condition, Gone))],
        Unless = [.. rule.Unless.Where(condition => !ReferenceEquals(condition, Gone))],
        Limits = [.. rule.Limits.Where(limit => limit.AtMost is not null || limit.AtLeast is not null)],
    };

    private static Condition Gone { get; } = new();

    private static Knob OfCondition(Condition condition, int at, FactCatalog facts)
    {
        var title = condition.Text ?? "条件";
        var (threshold, relation) = Threshold(condition);
        if (threshold?.Number is { } number)
            return new Knob($"when.{at}", "条件", title, null, RateKnobs.Text(number), (rule, value) => Put(rule, at, value, limit => new Quantity { Number = decimal.Parse(limit, CultureInfo.InvariantCulture) })) { MayBeEmpty = true, Relation = relation };
        if (threshold?.Of is { } level && condition.Of?.Of is { } name && facts.Find(name) is { Kind: FactKind.Scale } scale)
            return new Knob($"when.{at}", "条件", title, null, level, (rule, value) => Put(rule, at, value, key => new Quantity { Of = key })) { Options = Levels(scale, relation) };
        return new Knob($"when.{at}", "条件", title, null, "yes", (rule, value) => Put(rule, at, value, _ => null)) { Options = Asked };
    }

    private static SubsidyRule Put(SubsidyRule rule, int at, string value, Func<string, Quantity?> threshold)
    {
        var old = rule.When[at];
        var changed = value.Length == 0 ? Gone : threshold(value) is { } limit ? WithThreshold(old, limit) : old;
        return rule with { When = RateKnobs.Put(rule.When, at, changed) };
    }

    private static (Quantity? Value, string? Relation) Threshold(Condition condition) => condition switch
    {
        { AtLeast: { } value } => (value, "不少于"),
        { MoreThan: { } value } => (value, "超过"),
        { AtMost: { } value } => (value, "不超过"),
        { LessThan: { } value } => (value, "少于"),
        _ => (null, null),
    };

    private static Condition WithThreshold(Condition old, Quantity limit) => old switch
    {
        { AtLeast: not null } => old with { AtLeast = limit },
        { MoreThan: not null } => old with { MoreThan = limit },
        { AtMost: not null } => old with { AtMost = limit },
        _ => old with { LessThan = limit },
    };

    private static OrderedDictionary<string, string> Levels(Fact scale, string? relation)
    {
        var word = relation switch { "不少于" => "及以上", "不超过" => "及以下", "超过" => "以上（不含）", _ => "以下（不含）" };
        return new OrderedDictionary<string, string>(scale.Options.Select(option => new KeyValuePair<string, string>(option.Key, option.Value + word)).Append(new("", "不要求")));
    }
}
