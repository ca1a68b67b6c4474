using System.Globalization;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Html;

/// <summary>Lengths and colours of the pages. A unit is 1/100 mm: whole numbers, and type well above the least size of any browser.</summary>
internal static class Svg
{
    private const double PerMillimetre = 100;

    public static string Length(double millimetres) => ((int)Math.Round(millimetres * PerMillimetre)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Null for black, which is what is drawn unless another is said.</summary>
    public static string? Color(Ink ink) => ink switch { Ink.Red => "#d7000f", Ink.Gray => "#595959", _ => null };
}
