using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;
using Platform.Web.Subsidies.Answers;

namespace Platform.Web.Subsidies;

/// <summary>测算单: a scheme, what was answered, and what comes of it; the outcome is null until something is answered.</summary>
public sealed record CalculationSheet(PolicyView Policy, RulePlan Plan, AnswerForm Form, IReadOnlyList<LaterYear> Later, Outcome? Outcome)
{
    public Subsidy Subsidy => Plan.Subsidy;

    /// <summary>What is wrong with the answers, each with the field it is about.</summary>
    public IReadOnlyList<(string Id, string Sentence)> Errors => [.. Form.Errors, .. Later.SelectMany(year => year.Form.Errors)];

    /// <summary>The reasoning without the assumptions, which stand apart.</summary>
    public IEnumerable<Step> Steps => Outcome!.Steps.Where(step => step.Kind is not StepKind.Assumption and not StepKind.Missing);

    public IEnumerable<Step> Assumptions => Outcome!.Steps.Where(step => step.Kind == StepKind.Assumption);

    /// <summary>The result in one line, as it is also read out when it changes.</summary>
    public string Said => Outcome switch
    {
        null => "",
        Outcome.Granted granted => $"可得{Subsidy.Noun} {Money.Yuan(granted.Amount)} 元",
        Outcome.Refused refused => $"不符合条件：有 {refused.Failed.Count} 项不符合",
        Outcome.Undecided undecided => $"还差 {undecided.Missing.Count} 个答案",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>All answers by the facts' names, those of later years among them.</summary>
    public IReadOnlyDictionary<string, string> Answers() => Answers(Form, Later);

    /// <summary>All that was typed, by the names of the fields.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Typed() => Later.Select(year => year.Form).Prepend(Form)
        .SelectMany(form => form.Questions).SelectMany(question => question.Fields).Where(field => field.Text.Length > 0 || field.Given.Count > 1)
        .ToDictionary(field => field.Name, field => field.Given, StringComparer.Ordinal);

    /// <summary>Reads the answers from the address and decides.</summary>
    public static CalculationSheet Of(PolicyView policy, RulePlan plan, IQueryCollection query)
    {
        var form = AnswerForm.Read(plan.Questions, query);
        IReadOnlyList<LaterYear> later = plan.Subsidy.Rule?.Schedule is { } schedule && (schedule.Recheck || schedule.Basis == ScheduleBasis.Yearly)
            ? [.. Enumerable.Range(2, plan.Years - 1).Select(year => LaterYear.Read(year, plan, query))]
            : [];
        if (!form.Given) return new CalculationSheet(policy, plan, form, later, null);

        var facts = CaseFacts.Of(plan.Facts, Answers(form, later));
        var faults = facts.Table.Faults.ToList();
        return new CalculationSheet(
            policy, plan, form.With(faults), [.. later.Select(year => year with { Form = year.Form.With(faults) })], plan.Evaluate(facts, policy.Day));
    }

    private static Dictionary<string, string> Answers(AnswerForm form, IReadOnlyList<LaterYear> later)
    {
        var answers = form.Answers();
        foreach (var (name, text) in later.SelectMany(year => year.Form.Answers()).Where(answer => answer.Value.Length > 0)) answers[name] = text;
        return answers;
    }
}

/// <summary>以后年度: what has changed by a later year's payment; what is left empty is as in the first.</summary>
public sealed record LaterYear(int Year, AnswerForm Form)
{
    public bool Open => Form.Questions.SelectMany(question => question.Fields).Any(answer => answer.Value.Length > 0);

    public static LaterYear Read(int year, RulePlan plan, IQueryCollection query) =>
        new(year, AnswerForm.Read(plan.Questions.Where(question => question.Fact.Kind is not FactKind.Rows and not FactKind.Monthly), query, $"@{year}"));
}
