namespace Platform.Documents.Tests.Pdf;

/// <summary>The measures of the standard, and how near to them is right: ± 0.5 mm.</summary>
internal static class Measure
{
    public const double Point = 25.4 / 72;
    public const double Pitch = 225.0 / 22;
    public const double Advance = 156.0 / 28;
    public const double LineMiddle = Pitch / 2;
    private const double Tolerance = 0.5;

    public static void Near(double expected, double actual) => Assert.InRange(actual, expected - Tolerance, expected + Tolerance);

    public static double Height(PdfWord word) => word.Bottom - word.Top;

    public static double Middle(PdfWord word) => (word.Top + word.Bottom) / 2;
}
