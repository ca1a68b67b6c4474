using Microsoft.Extensions.Primitives;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Cases;
using Platform.Web.Components.Tables;
using Platform.Web.Subsidies;

namespace Platform.Web.PolicyEditing;

/// <summary>算例: a rule of the text at hand, tried out on a situation: one that the package's cases tell, or what somebody answers.</summary>
public sealed record WorkedExample(IReadOnlyList<Option> Rules, IReadOnlyList<Option> Samples, CalculationSheet Sheet, string Rule, string Sample)
{
    public const string RuleField = "example-rule";
    public const string SampleField = "example-sample";

    /// <summary>What the answers on the page belong to; others are not carried over.</summary>
    public const string ShownField = "example-shown";

    public string Shown => $"{Rule}/{Sample}";

    /// <returns>Null where the text has no rule, or cannot be loaded.</returns>
    public static WorkedExample? Of(DraftCheck check, IReadOnlyList<PolicyFile> files, IEnumerable<KeyValuePair<string, StringValues>> sent)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (check.Rules is not [var first, ..] || check.Policy is not { } policy)
        {
            return null;
        }

        var asked = sent.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var plan = check.Rules.FirstOrDefault(one => one.Subsidy.Id == asked.GetValueOrDefault(RuleField).ToString()) ?? first;
        var samples = RuleSample.Of(files, plan.Subsidy.Id);
        var sample = int.TryParse(asked.GetValueOrDefault(SampleField), out var number) && number >= 0 && number < samples.Count && asked.GetValueOrDefault(RuleField) == plan.Subsidy.Id ? number : 0;
        var shown = $"{plan.Subsidy.Id}/{sample}";
        var answers = asked.GetValueOrDefault(ShownField) == shown ? asked : samples.Count > 0 ? Answers(plan, samples[sample]) : [];
        return new WorkedExample(
            [.. check.Rules.Select(one => new Option(one.Subsidy.Id, one.Subsidy.Title))],
            [.. samples.Select((one, i) => new Option($"{i}", one.Title))],
            CalculationSheet.Of(policy, plan, new QueryCollection(answers)),
            plan.Subsidy.Id,
            $"{sample}");
    }

    private static Dictionary<string, StringValues> Answers(RulePlan plan, RuleSample sample)
    {
        var answers = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var (name, text) in sample.Facts)
        {
            var kind = plan.Questions.FirstOrDefault(question => question.Key == name.Split('@')[0])?.Fact.Kind;
            var parts = text.Split(';');
            if (kind == FactKind.Monthly) foreach (var (i, month) in parts.Index()) answers[$"{name}.{i + 1}"] = month;
            else answers[name] = kind == FactKind.Set ? parts : text;
        }

        return answers;
    }
}
