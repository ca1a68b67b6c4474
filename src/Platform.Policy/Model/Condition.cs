using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>
/// 条件: a comparison on a named value, or all/any/not of others. A flag alone means that it is true. Options are compared
/// by their keys; a scale by rank: at_least is 及以上.
/// </summary>
public sealed record Condition : Written
{
    [Description("条件的文字，照原文，如 机构等级三级及以上")] public string? Text { get; init; }
    [Description("比较什么：事实、数量或假定的名称")] public Quantity? Of { get; init; }
    [Description("等于；选项写键，flag 写 true 或 false")] public Quantity? Is { get; init; }
    [Description("不等于")] public Quantity? IsNot { get; init; }
    [Description("不少于；等级：及以上；日期：不早于")] public Quantity? AtLeast { get; init; }
    [Description("超过；等级：高于；日期：晚于")] public Quantity? MoreThan { get; init; }
    [Description("不超过；等级：及以下；日期：不晚于")] public Quantity? AtMost { get; init; }
    [Description("少于；等级：低于；日期：早于")] public Quantity? LessThan { get; init; }
    [Description("是其中之一；set 事实：含有其中任何一个")] public IReadOnlyList<string>? OneOf { get; init; }
    [Description("set 事实：含有其中全部")] public IReadOnlyList<string>? AllOf { get; init; }
    [Description("true 有填报，false 没有填报")] public bool? Present { get; init; }
    [Description("全部符合")] public IReadOnlyList<Condition>? All { get; init; }
    [Description("符合任何一项")] public IReadOnlyList<Condition>? Any { get; init; }
    [Description("不符合")] public Condition? Not { get; init; }
    [Description("只在首次核定时看，以后拨付不再复核")] public bool Once { get; init; }
    [Description("条件自己的条款；不写用补贴的条款")] public string? Clause { get; init; }
}
