using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Conditions;

/// <summary>全部 or 任何一项. What is certain decides even where something else is unknown, so the order never matters.</summary>
internal sealed class CombinedTest(ConditionNode[] parts, bool all) : ConditionNode
{
    public override string Wording => string.Join(all ? "且" : "或", parts.Select(part => part.Wording));

    public override Verdict Test(Cursor at)
    {
        var decisive = all ? Verdict.Unmet : Verdict.Met;
        var verdict = all ? Verdict.Met : Verdict.Unmet;
        foreach (var part in parts)
        {
            var next = part.Test(at);
            if (next == decisive) return decisive;
            if (next == Verdict.Unknown) verdict = Verdict.Unknown;
        }

        return verdict;
    }

    public override string Standing(Cursor at) => string.Join("，", parts.Select(part => part.Standing(at)));

    public override void Changes(Cursor at, bool wanted, List<Change> into)
    {
        var open = parts.Where(part => part.Test(at) != (wanted ? Verdict.Met : Verdict.Unmet)).ToList();
        if (all == wanted)
        {
            foreach (var part in open) part.Changes(at, wanted, into);
            return;
        }

        var choices = new List<Change>();
        foreach (var part in open) part.Changes(at, wanted, choices);
        if (choices.Count > 0) into.Add(Change.AnyOf(choices));
    }

    public override void Explain(Cursor at, Reasoning reasoning)
    {
        foreach (var part in parts) part.Explain(at, reasoning);
    }
}

/// <summary>不符合.</summary>
internal sealed class NegatedTest(ConditionNode inner) : ConditionNode
{
    public override string Wording => $"不属于“{inner.Wording}”";

    public override Verdict Test(Cursor at) => inner.Test(at) switch
    {
        Verdict.Met => Verdict.Unmet,
        Verdict.Unmet => Verdict.Met,
        _ => Verdict.Unknown,
    };

    public override string Answer(Cursor at) => inner.Answer(at);

    public override string Standing(Cursor at) => inner.Standing(at);

    public override void Changes(Cursor at, bool wanted, List<Change> into) => inner.Changes(at, !wanted, into);

    public override void Explain(Cursor at, Reasoning reasoning) => inner.Explain(at, reasoning);
}
