using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>Where an object stands on its page, and how what is in it is turned.</summary>
/// <param name="Turn">The matrix from the object's coordinates to its box, or null.</param>
internal sealed record OfdPlace(double X, double Y, double Width, double Height, string? Turn = null)
{
    /// <summary>An object of the upright sheet, seen on a page that is read from its side.</summary>
    public OfdPlace Turned(PlannedPage page) => new(page.Height - Y - Height, X, Height, Width, $"0 1 -1 0 {OfdNumber.Text(Height)} 0");

    public OfdXml Write(OfdXml xml)
    {
        xml.With("Boundary", OfdNumber.Box(X, Y, Width, Height));
        return Turn is { } turn ? xml.With("CTM", turn) : xml;
    }
}
