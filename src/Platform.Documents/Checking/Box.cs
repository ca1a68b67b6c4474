namespace Platform.Documents.Checking;

/// <summary>A place on a page, in mm from its top left corner.</summary>
internal sealed record Box(double Left, double Top, double Right, double Bottom)
{
    public double Middle => (Top + Bottom) / 2;

    public double Centre => (Left + Right) / 2;

    public double Width => Right - Left;

    public Box Union(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
