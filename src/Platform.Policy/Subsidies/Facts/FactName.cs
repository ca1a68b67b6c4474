using System.Globalization;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>The name of a column: a fact, an option of it, and the later year for which it is told.</summary>
internal static class FactName
{
    public const int LastYear = 20;

    /// <summary>grade@2 is (grade, 2); a name without a year has none; a year that is no number is 0.</summary>
    public static (string Name, int? Year) Split(string written)
    {
        var at = written.LastIndexOf('@');
        if (at < 0) return (written, null);
        return (written[..at], int.TryParse(written.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0);
    }
}
