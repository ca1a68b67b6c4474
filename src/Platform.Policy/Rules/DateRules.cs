using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;

namespace Platform.Policy.Rules;

/// <summary>Windows of days; ends are exclusive.</summary>
internal static class DateRules
{
    public static void Ordered(DateOnly? from, DateOnly? until, BoundFields at, Findings findings)
    {
        if (from is null || until is null || from < until) return;
        findings.Error(at.PlaceOf("until"), $"结束日 {until:yyyy-MM-dd} 不在开始日 {from:yyyy-MM-dd} 之后", "until 写不再包含的第一天，如到2025年12月31日止写 2026-01-01");
    }
}
