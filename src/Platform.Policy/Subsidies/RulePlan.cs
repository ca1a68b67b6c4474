using Platform.Policy.Model;
using Platform.Policy.Subsidies.Batches;
using Platform.Policy.Subsidies.Compiling;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Plans;

namespace Platform.Policy.Subsidies;

/// <summary>
/// 补贴规则, compiled: a pure function of facts and a day. Immutable; safe to share between threads.
/// </summary>
public sealed class RulePlan
{
    internal RulePlan(Subsidy subsidy, FactCatalog facts, Inputs inputs, PaymentPlan payments)
    {
        Subsidy = subsidy;
        Facts = facts;
        Inputs = inputs;
        Payments = payments;
        Payees = new SplitPlan(Rule.Payees, payments.Rounding);
        Levels = new SplitPlan(Rule.Levels, payments.Rounding);
        Questions = Subsidies.Questions.Of(inputs, subsidy.Id);
    }

    /// <summary>The scheme: title, noun, clause, beneficiary and what its document leaves open.</summary>
    public Subsidy Subsidy { get; }

    /// <summary>The facts that the rule's names refer to.</summary>
    public FactCatalog Facts { get; }

    /// <summary>What has to be asked to decide a case, in the order in which the rule needs it.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>How many years the payments go over.</summary>
    public int Years => Payments.Years.Length;

    internal SubsidyRule Rule => Subsidy.Rule!;
    internal Inputs Inputs { get; }
    internal PaymentPlan Payments { get; }
    internal SplitPlan Payees { get; }
    internal SplitPlan Levels { get; }

    /// <summary>Decides one case, with the reasoning.</summary>
    public Outcome Evaluate(CaseFacts facts, DateOnly day) => new SingleCase(this, facts.Table, 0, day).Decide();

    /// <summary>Decides one case of a table, with the reasoning.</summary>
    public Outcome Evaluate(FactTable facts, int row, DateOnly day) => new SingleCase(this, facts, row, day).Decide();

    /// <summary>Decides every case of a table, without the reasoning. A result may be used again for tables of the same size.</summary>
    public void Run(FactTable facts, DateOnly day, BatchResult into) => BatchRun.Run(this, facts, day, into);

    /// <summary>Decides every case of a table, without the reasoning.</summary>
    public BatchResult Run(FactTable facts, DateOnly day)
    {
        var result = new BatchResult(facts.Rows, Years);
        Run(facts, day, result);
        return result;
    }
}
