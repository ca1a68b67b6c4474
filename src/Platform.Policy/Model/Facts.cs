using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>事实 (facts.yaml): something about an institution, child, project … that rules ask for.</summary>
public sealed record Fact : PolicyItem
{
    [Description("名称，印在计算过程里，如 备案托位")] public required string Title { get; init; }
    [Description("种类：number、whole、money、percent、flag、day、choice、set、scale、per_option、monthly、rows"), Titled("种类")] public required FactKind Kind { get; init; }
    [Description("单位，如 个、元/平方米/月")] public string? Unit { get; init; }
    [Description("口径：怎么算、以什么为准")] public required string Meaning { get; init; }
    [Description("向申请人提的问题")] public required string Question { get; init; }
    [Description("选项：键 → 名称；scale 从高到低写")] public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
    [Description("rows 的各列")] public IReadOnlyDictionary<string, FactColumn> Columns { get; init; } = new Dictionary<string, FactColumn>();
    [Description("最小值；不写为 0")] public decimal Min { get; init; }
    [Description("最大值")] public decimal? Max { get; init; }
    [Description("不大于（日期：不晚于）另一事实，否则视为矛盾")] public string? NotAbove { get; init; }
}

/// <summary>A column of a fact of kind rows; it is read like a fact.</summary>
public sealed record FactColumn
{
    [Description("名称，如 月龄")] public required string Title { get; init; }
    [Description("种类：number、whole、money、percent、flag、day、choice、scale 或 monthly")] public required FactKind Kind { get; init; }
    [Description("单位")] public string? Unit { get; init; }
    [Description("选项：键 → 名称；scale 从高到低写")] public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
}

/// <summary>
/// 事实的种类. Scale is a choice whose options are written from high to low; set takes several options; per_option has one
/// number for each option (enrolled by class); monthly has one number for each month (days of attendance); rows is a list.
/// </summary>
public enum FactKind
{
    [Description("数")] Number,
    [Description("整数")] Whole,
    [Description("金额")] Money,
    [Description("百分比")] Percent,
    [Description("是否")] Flag,
    [Description("日期")] Day,
    [Description("选一项")] Choice,
    [Description("选多项")] Set,
    [Description("等级")] Scale,
    [Description("分项的数")] PerOption,
    [Description("逐月的数")] Monthly,
    [Description("名单")] Rows,
}
