using System.Collections.Immutable;
using Platform.Documents.Fonts;
using Platform.Documents.Pictures;

namespace Platform.Documents.Typesetting;

/// <summary>Something that stands on a page.</summary>
public abstract record PlannedItem(PlannedElement Element)
{
    /// <summary>The item somewhere else.</summary>
    public abstract PlannedItem Moved(double right, double down);
}

/// <summary>A stretch of text on one line, in one face and size.</summary>
/// <param name="X">Left edge of the first character's body.</param>
/// <param name="Baseline">The bodies of characters reach from 0.88 em above it to 0.12 em below.</param>
/// <param name="Size">In pt.</param>
/// <param name="Advances">From each character to the next, in mm; one for each Unicode scalar of the text.</param>
/// <param name="SourceId">The policy item that the text comes from, or null.</param>
/// <param name="Tag">Index into the plan's tags, or <see cref="PlannedTag.None"/>.</param>
public sealed record PlannedText(
    PlannedElement Element,
    double X,
    double Baseline,
    string Text,
    FontRole Role,
    double Size,
    Ink Ink,
    ImmutableArray<double> Advances,
    string? SourceId = null,
    int Tag = PlannedTag.None) : PlannedItem(Element)
{
    public double Width => Advances.Sum();

    public override PlannedItem Moved(double right, double down) => this with { X = X + right, Baseline = Baseline + down };
}

/// <summary>A straight line between the middles of its ends.</summary>
public sealed record PlannedRule(PlannedElement Element, double X1, double Y1, double X2, double Y2, double Thickness, Ink Ink) : PlannedItem(Element)
{
    public override PlannedItem Moved(double right, double down) =>
        this with { X1 = X1 + right, X2 = X2 + right, Y1 = Y1 + down, Y2 = Y2 + down };
}

/// <summary>A picture.</summary>
/// <param name="Alternative">What stands for it where it is not seen.</param>
public sealed record PlannedPicture(double X, double Y, double Width, double Height, PictureFile File, string Alternative, int Tag) : PlannedItem(PlannedElement.Picture)
{
    public override PlannedItem Moved(double right, double down) => this with { X = X + right, Y = Y + down };
}

/// <summary>A place kept free, such as that of a seal; nothing is drawn.</summary>
public sealed record PlannedPlace(PlannedElement Element, double X, double Y, double Width, double Height) : PlannedItem(Element)
{
    public override PlannedItem Moved(double right, double down) => this with { X = X + right, Y = Y + down };
}

public enum Ink
{
    Black,
    Red,
    Gray,
}
