using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;
using Platform.Web.Subsidies.Answers;

namespace Platform.Web.Subsidies;

/// <summary>What one district's rules make of the answers, and what its documents promise without a figure.</summary>
public sealed record DistrictOutcomes(PolicyView Policy, RuleBook Book, IReadOnlyList<RuleOutcome> Outcomes, IReadOnlyList<FactFault> Faults)
{
    public static DistrictOutcomes Of(PolicyView policy, AnswerForm form)
    {
        var book = RuleBook.Of(policy);
        var answers = form.Answers().Where(answer => book.Facts.Find(answer.Key.Split('.')[0]) is not null).ToDictionary(StringComparer.Ordinal);
        var facts = CaseFacts.Of(book.Facts, answers);
        return new DistrictOutcomes(policy, book, [.. book.Rules.Select(rule => new RuleOutcome(rule, rule.Evaluate(facts, policy.Day)))], [.. facts.Table.Faults]);
    }
}

/// <summary>A rule and what it makes of the answers.</summary>
public sealed record RuleOutcome(RulePlan Plan, Outcome Outcome);
