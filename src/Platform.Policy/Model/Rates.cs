using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>查表: a value for each option, or each pair of options, of one or two facts.</summary>
public sealed record RateTable : Written
{
    [Description("一两个 choice、scale 或 flag 事实；each 表示当前分项")] public required IReadOnlyList<string> By { get; init; }
    [Description("各格的值")] public required IReadOnlyList<RateCell> Cells { get; init; }
    [Description("没有列出的组合取此值")] public decimal? Otherwise { get; init; }
}

public sealed record RateCell : Written
{
    [Description("选项的键，次序同 by；flag 写 true 或 false")] public required IReadOnlyList<string> At { get; init; }
    [Description("值")] public required decimal Value { get; init; }
    [Description("名称，如 国家级托育服务示范单位")] public string? Title { get; init; }
}

/// <summary>分档. Whole: the step that the quantity falls in gives the value. Marginal: each part of the quantity at its own step's value, added up.</summary>
public sealed record RateBrackets : Written
{
    [Description("按哪个数量分档")] public required Quantity By { get; init; }
    [Description("whole 全额按所在档；marginal 分段累计，得数已含数量")] public required BracketMode Mode { get; init; }
    [Description("各档，从低到高；最后一档不写 up_to")] public required IReadOnlyList<BracketStep> Steps { get; init; }
}

public enum BracketMode { Whole, Marginal }

public sealed record BracketStep : Written
{
    [Description("到多少为止（含）")] public decimal? UpTo { get; init; }
    [Description("这一档的值")] public required decimal Value { get; init; }
}

/// <summary>分段: the value in force on a day.</summary>
public sealed record DatedValues : Written
{
    [Description("按哪一日；不写按测算日")] public string? By { get; init; }
    [Description("各段，从早到晚")] public required IReadOnlyList<DatedValue> Values { get; init; }
}

public sealed record DatedValue : Written
{
    [Description("自哪一日起")] public required DateOnly From { get; init; }
    [Description("值")] public required decimal Value { get; init; }
}
