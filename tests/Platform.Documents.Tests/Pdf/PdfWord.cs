namespace Platform.Documents.Tests.Pdf;

/// <summary>A word on a page; edges in mm from the page's top left corner, of the bodies of its characters.</summary>
internal sealed record PdfWord(int Page, string Text, double Left, double Top, double Right, double Bottom)
{
    public double Middle => (Left + Right) / 2;
}
