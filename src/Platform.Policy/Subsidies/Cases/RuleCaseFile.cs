using System.ComponentModel;
using Platform.Policy.Model;
using Platform.Policy.Yaml;

namespace Platform.Policy.Subsidies.Cases;

/// <summary>规则例 (cases/*.yaml): situations that an official can read, and what must come out.</summary>
internal sealed record RuleCaseFile
{
    [Description("哪一项补贴")] public required string Rule { get; init; }
    [Description("测算日")] public required DateOnly AsOf { get; init; }
    [Description("各例共同的事实")] public YamlMap? Facts { get; init; }
    [Description("各例")] public required IReadOnlyDictionary<string, RuleCase> Cases { get; init; }
}

/// <summary>一个例: facts, and the amount and reasons that must come out.</summary>
internal sealed record RuleCase : Written
{
    [Description("这个例说明什么，如 等级正好三级")] public required string Title { get; init; }
    [Description("另定的测算日")] public DateOnly? AsOf { get; init; }
    [Description("本例的事实；以后年度的写在 years 下")] public YamlMap? Facts { get; init; }
    [Description("granted 予以补助，refused 不予补助，undecided 无法判断")] public required ExpectedOutcome Expect { get; init; }
    [Description("金额，元")] public decimal? Amount { get; init; }
    [Description("各年金额")] public IReadOnlyList<decimal>? ByYear { get; init; }
    [Description("各方金额")] public IReadOnlyDictionary<string, decimal>? Payees { get; init; }
    [Description("各级金额")] public IReadOnlyDictionary<string, decimal>? Levels { get; init; }
    [Description("不符合的条件，全部，照条件的文字")] public IReadOnlyList<string>? Failed { get; init; }
    [Description("缺少的事实，全部")] public IReadOnlyList<string>? Missing { get; init; }
    [Description("计算过程里必须有的句子")] public IReadOnlyList<string> Reasons { get; init; } = [];
}

internal enum ExpectedOutcome { Granted, Refused, Undecided }
