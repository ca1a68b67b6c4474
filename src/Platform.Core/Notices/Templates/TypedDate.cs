using System.Globalization;

namespace Platform.Core.Notices.Templates;

/// <summary>A day in the ways people type it: 2024-12-16, 2024.12.16, 2024/12/16, 2024年12月16日.</summary>
public static class TypedDate
{
    private static readonly string[] Patterns = ["yyyy-M-d", "yyyy.M.d", "yyyy/M/d", "yyyy年M月d日", "yyyyMMdd"];

    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(), Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
