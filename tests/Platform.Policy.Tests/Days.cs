using System.Globalization;

namespace Platform.Policy.Tests;

internal static class Days
{
    /// <summary>A day written yyyy-MM-dd, as theory rows have it.</summary>
    public static DateOnly Read(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
