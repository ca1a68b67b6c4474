using System.Globalization;

namespace Platform.Policy.Comparison;

internal static class Figure
{
    // One unit and one scale across districts: 4, 4.0 and 4.00 read the same.
    public static string Of(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
