using System.Globalization;

namespace Platform.Web.Theming;

/// <summary>A district's colour, darkened where white text on it would not reach the contrast of WCAG AA (4.5:1).</summary>
public readonly record struct BrandColour(byte Red, byte Green, byte Blue)
{
    private const double NeededContrast = 4.5;

    /// <summary>Reads #RRGGBB.</summary>
    public static BrandColour Parse(string text) => new(
        Part(text, 1), Part(text, 3), Part(text, 5));

    public BrandColour Readable()
    {
        var colour = this;
        while (colour.ContrastWithWhite() < NeededContrast)
        {
            colour = new BrandColour(Darker(colour.Red), Darker(colour.Green), Darker(colour.Blue));
        }

        return colour;
    }

    public double ContrastWithWhite() =>
        1.05 / ((0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue)) + 0.05);

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static byte Part(string text, int start) =>
        byte.Parse(text.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte Darker(byte part) => (byte)(part * 0.95);

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
