using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>The measures of a layout profile in twips, the unit of Word.</summary>
internal sealed class DocxGrid(LayoutProfile profile)
{
    private const double BodySize = 16;
    private const double UnitsPerPoint = 4096;

    public LayoutProfile Profile => profile;

    /// <summary>As much as lets a page hold all its lines in whole twips.</summary>
    public int Line { get; } = (int)(profile.Pitch * Measure.TwipsPerMillimetre);

    public int CharactersPerLine => profile.CharactersPerLine;

    public int PageWidth { get; } = Measure.Millimetres(profile.PageWidth);

    public int PageHeight { get; } = Measure.Millimetres(profile.PageHeight);

    public int Top { get; } = Measure.Millimetres(profile.Top);

    public int Left { get; } = Measure.Millimetres(profile.Left);

    public int Right { get; } = Measure.Millimetres(profile.PageWidth - profile.Right);

    public int Bottom { get; } = Measure.Millimetres(profile.PageHeight - profile.Bottom);

    public int TextWidth => PageWidth - Left - Right;

    /// <summary>Of a page on its side.</summary>
    public int SidewaysTextWidth => PageHeight - Top - Bottom;

    /// <summary>The grid's change of every character, in 1/4096 pt.</summary>
    public int CharacterSpace(bool landscape) => (int)Math.Floor((((double)WidthOf(landscape) / CharactersOf(landscape) / Measure.TwipsPerPoint) - BodySize) * UnitsPerPoint);

    /// <summary>The width that whole characters of the grid take: LibreOffice keeps the rest free.</summary>
    public int SetWidthOf(bool landscape) => WidthOf(landscape) / CharactersOf(landscape) * CharactersOf(landscape);

    private int CharactersOf(bool landscape) => landscape ? (int)((profile.TextHeight / profile.Advance) + 1e-6) : CharactersPerLine;

    /// <summary>The same for text that is not on the grid, in whole twips; one less than fits, since programs round.</summary>
    public int Spacing => (TextWidth / CharactersPerLine) - Measure.BodyCharacter - 1;

    public int WidthOf(bool landscape) => landscape ? SidewaysTextWidth : TextWidth;

    /// <summary>Characters of the text (3号) as laid on the grid.</summary>
    public int Characters(double count) => (int)Math.Round(count * (Measure.BodyCharacter + Spacing));
}
