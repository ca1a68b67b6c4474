namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>Words that tell what kind of supervision a clause is about.</summary>
internal static class SupervisionWords
{
    private static readonly (string Kind, string Word)[] Kinds =
    [
        ("patrol", "巡查"), ("credit", "信用"), ("ban", "从业禁止"), ("insurance", "责任险"), ("insurance", "责任保险"), ("price", "价格"), ("disclosure", "公示"), ("disclosure", "公开信息"),
        ("rating", "等级评定"), ("digital", "视频监控"), ("digital", "智慧"), ("health", "卫生保健"), ("safety", "消防"), ("safety", "安全"), ("inspection", "双随机"), ("inspection", "检查"),
    ];

    public static string? Of(string words) => Kinds.FirstOrDefault(kind => words.Contains(kind.Word, StringComparison.Ordinal)).Kind;
}
