using System.Globalization;
using Platform.Documents.PlainText;

namespace Platform.Documents.Docx;

/// <summary>Lengths in twips (1/20 pt), the unit of Word.</summary>
internal static class Measure
{
    /// <summary>A character of 3号 (16 pt).</summary>
    public const int BodyCharacter = 320;

    /// <summary>A character of 4号 (14 pt).</summary>
    public const int SmallCharacter = 280;

    public const int TwipsPerPoint = 20;

    public const double TwipsPerMillimetre = 1440 / 25.4;

    public static int Millimetres(double length) => (int)Math.Round(length * TwipsPerMillimetre);

    public static int Points(double size) => (int)Math.Round(size * TwipsPerPoint);

    /// <summary>Characters in hundredths, as Word's own character indents are told.</summary>
    public static int Hundredths(double count) => (int)Math.Round(count * 100);

    /// <summary>The width of a text in full-width characters.</summary>
    public static double Width(string text) => CellWidth.Of(text) / 2.0;

    public static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
