using System.Globalization;
using Platform.Documents.PlainText;

namespace Platform.Documents.Docx;

/// <summary>The measures of GB/T 9704-2012 in twips (1/20 pt), the unit of Word.</summary>
internal static class Measure
{
    /// <summary>225 mm hold 22 lines.</summary>
    public const int Line = 579;

    /// <summary>The grid's change of every character, in 1/4096 pt: 28 characters of 16 pt then fill 156 mm.</summary>
    public const int CharacterSpace = -849;

    /// <summary>The same for text that is not on the grid: the most room that holds 28 in whole twips.</summary>
    public const int Narrowing = -5;

    public const int CharactersPerLine = 28;

    public const int TextWidth = 8845;

    public const int LandscapeTextWidth = 12756;

    /// <summary>A character of 4号 (14 pt).</summary>
    public const int SmallCharacter = 280;

    private const double CharacterAdvance = 320 + Narrowing;
    private const double TwipsPerMillimetre = 1440 / 25.4;

    public static int Millimetres(double length) => (int)Math.Round(length * TwipsPerMillimetre);

    /// <summary>Characters of the text (3号) as laid on the grid.</summary>
    public static int Characters(double count) => (int)Math.Round(count * CharacterAdvance);

    /// <summary>Characters in hundredths, as Word's own character indents are told.</summary>
    public static int Hundredths(double count) => (int)Math.Round(count * 100);

    /// <summary>The width of a text in full-width characters.</summary>
    public static double Width(string text) => CellWidth.Of(text) / 2.0;

    public static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
