using Platform.Documents.Fonts;

namespace Platform.Documents.Typesetting;

/// <summary>How a stretch of text is set.</summary>
/// <param name="Size">In pt.</param>
/// <param name="Wide">The advance of a Chinese character, in mm.</param>
internal sealed record TypeStyle(PlannedElement Element, FontRole Role, double Size, double Wide, Ink Ink = Ink.Black)
{
    public const double Point = 25.4 / 72;

    /// <summary>The character body above the baseline, in em.</summary>
    public const double Above = 0.88;

    /// <summary>The size, in mm.</summary>
    public double Em => Size * Point;

    /// <summary>Characters as wide as they are high.</summary>
    public static TypeStyle Square(PlannedElement element, FontRole role, double size, Ink ink = Ink.Black) => new(element, role, size, size * Point, ink);
}
