namespace Platform.Documents.Typesetting;

/// <summary>
/// The measures of a page, in mm: by default those of GB/T 9704-2012 5.2, with 22 lines of 28 characters that fill the 版心.
/// Offices differ; a profile says where.
/// </summary>
public sealed record LayoutProfile
{
    public static readonly LayoutProfile Standard = new();

    public double PageWidth { get; init; } = 210;

    public double PageHeight { get; init; } = 297;

    /// <summary>天头: from the page's top to the 版心.</summary>
    public double Top { get; init; } = 37;

    /// <summary>订口: from the page's left to the 版心.</summary>
    public double Left { get; init; } = 28;

    /// <summary>Width of the 版心.</summary>
    public double TextWidth { get; init; } = 156;

    /// <summary>Height of the 版心.</summary>
    public double TextHeight { get; init; } = 225;

    public int LinesPerPage { get; init; } = 22;

    public int CharactersPerLine { get; init; } = 28;

    /// <summary>Thickness of the red line below 发文字号; the standard leaves it open.</summary>
    public double RedRuleThickness { get; init; } = 0.5;

    /// <summary>Largest size of 发文机关标志, in pt; longer names get smaller type.</summary>
    public double LetterheadSize { get; init; } = 42;

    /// <summary>Size of the text in tables, in pt.</summary>
    public double TableSize { get; init; } = 12;

    /// <summary>Whether 版记 always stands on an even page, behind a blank one if need be.</summary>
    public bool ImprintOnEvenPage { get; init; }

    /// <summary>Diameter of the seal that room is kept for.</summary>
    public double SealDiameter { get; init; } = 42;

    internal double Pitch => TextHeight / LinesPerPage;

    internal double Advance => TextWidth / CharactersPerLine;

    internal double Bottom => Top + TextHeight;

    internal double Right => Left + TextWidth;
}
