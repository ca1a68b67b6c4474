using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Conditions;

/// <summary>A test of a case.</summary>
internal abstract class ConditionNode
{
    /// <summary>The condition in words: 入托率超过30%.</summary>
    public abstract string Wording { get; }

    public abstract Verdict Test(Cursor at);

    /// <summary>How it stands: 机构等级为四级.</summary>
    public abstract string Standing(Cursor at);

    /// <summary>The same where the condition's own text stands before it: 否.</summary>
    public virtual string Answer(Cursor at) => Standing(at);

    /// <summary>What would have to be different for the test to come out as wanted.</summary>
    public abstract void Changes(Cursor at, bool wanted, List<Change> into);

    /// <summary>Adds the steps behind the compared numbers.</summary>
    public virtual void Explain(Cursor at, Reasoning reasoning)
    {
    }

    /// <summary>机构等级为四级, or 机构等级未填报.</summary>
    protected static string Stands(CodeNode left, Cursor at) =>
        left.Get(at) == CodeColumn.None ? $"{left.Title}未填报" : $"{left.Title}为{left.Print(at)}";

    protected static Verdict Of(bool met) => met ? Verdict.Met : Verdict.Unmet;
}
