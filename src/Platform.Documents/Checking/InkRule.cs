namespace Platform.Documents.Checking;

/// <summary>A line across a page, as printed.</summary>
internal sealed record InkRule(int Page, bool IsRed, Box Box)
{
    public double Thickness => Box.Bottom - Box.Top;
}
