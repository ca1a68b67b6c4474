using System.Runtime.CompilerServices;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Compiling;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Subsidies;

/// <summary>规则册: the rules of a district on a day, compiled once for each version of its policy.</summary>
public sealed class RuleBook
{
    private static readonly ConditionalWeakTable<ItemMap<Subsidy>, RuleBook> Books = [];

    internal RuleBook(FactCatalog facts, IReadOnlyList<RulePlan> rules, IReadOnlyList<Subsidy> promises)
    {
        Facts = facts;
        Rules = rules;
        Promises = promises;
        Questions = Subsidies.Questions.Merge(rules.SelectMany(rule => rule.Questions));
    }

    /// <summary>The compiled rules, in printing order.</summary>
    public IReadOnlyList<RulePlan> Rules { get; }

    /// <summary>Schemes that the documents name without a rule: nothing can be computed, but their text can be shown.</summary>
    public IReadOnlyList<Subsidy> Promises { get; }

    public FactCatalog Facts { get; }

    /// <summary>What all rules together need to be asked.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The rules of a view. Views of the same span of days share one book.</summary>
    public static RuleBook Of(PolicyView view) => Books.GetValue(view.Subsidies, _ => Compile(view, new Findings()));

    /// <summary>The rule of that id; null when there is none.</summary>
    public RulePlan? Find(string id) => Rules.FirstOrDefault(rule => rule.Subsidy.Id == id);

    /// <summary>Decides every rule for one case.</summary>
    public IReadOnlyList<Outcome> EvaluateAll(CaseFacts facts, DateOnly day) => [.. Rules.Select(rule => rule.Evaluate(facts, day))];

    internal static RuleBook Compile(PolicyView view, Findings findings) => Compile(FactCatalog.Of(view), view.Subsidies, findings);

    internal static RuleBook Compile(FactCatalog facts, IReadOnlyList<Subsidy> subsidies, Findings findings) => new(
        facts,
        [.. subsidies.Where(subsidy => subsidy.Rule is not null).Select(subsidy => RuleCompiler.Compile(subsidy, facts, findings)).OfType<RulePlan>()],
        [.. subsidies.Where(subsidy => subsidy.Rule is null)]);
}
