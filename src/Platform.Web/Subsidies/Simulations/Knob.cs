using Platform.Policy.Model;

namespace Platform.Web.Subsidies.Simulations;

/// <summary>可改的一处: a rate, cap or condition of a rule, with what it is now and how a rule looks with another value.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Group">标准, 上限 or 条件.</param>
/// <param name="Title">What it is, in the rule's words.</param>
/// <param name="Unit">The unit of a figure.</param>
/// <param name="Now">The value in the rule; empty is 不要求.</param>
/// <param name="Apply">The rule with another value.</param>
public sealed record Knob(string Key, string Group, string Title, string? Unit, string Now, Func<SubsidyRule, string, SubsidyRule> Apply)
{
    /// <summary>The choices, where it is not a figure: key → words.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a figure may be left empty, which takes the condition or cap away.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>What the figure must reach or may not exceed, in words: 超过.</summary>
    public string? Relation { get; init; }

    public bool IsFigure => Options.Count == 0;

    /// <summary>A value in words: 3500 元/托位, 三级及以上, 取消.</summary>
    public string Words(string value) => Options.TryGetValue(value, out var title) ? title : value.Length == 0 ? "取消" : $"{value} {Unit}".Trim();

    public string Id => Answers.AnswerField.IdOf(Key);
}
