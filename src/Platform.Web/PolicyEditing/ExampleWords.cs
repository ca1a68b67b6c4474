using System.Globalization;
using Platform.Policy.Subsidies.Cases;

namespace Platform.Web.PolicyEditing;

/// <summary>How the pages speak of 测算示例.</summary>
public static class ExampleWords
{
    /// <summary>原 360,000 元 → 现 420,000 元.</summary>
    public static string Amounts(ChangedExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return (example.Before, example.After) switch
        {
            ({ } before, { } after) when before == after => $"金额不变，{Yuan(after)}；计算过程或分成不同",
            ({ } before, { } after) => $"原 {Yuan(before)} → 现 {Yuan(after)}",
            ({ } before, null) => $"原 {Yuan(before)} → 现在得不出金额",
            (null, { } after) => $"原来没有金额 → 现 {Yuan(after)}",
            _ => "没有金额，结果或理由不同",
        };
    }

    /// <summary>Added to what is said after a change is saved; nothing where every example comes out as before.</summary>
    public static string After(int examples) => examples == 0 ? "" : $"有 {examples} 个测算示例算出来不同，到“测算示例”核对后更新。";

    private static string Yuan(decimal amount) => $"{amount.ToString("#,0.##", CultureInfo.InvariantCulture)} 元";
}
