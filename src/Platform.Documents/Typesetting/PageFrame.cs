namespace Platform.Documents.Typesetting;

/// <summary>Where text stands on a page, upright or on its side.</summary>
internal sealed record PageFrame(bool Sideways, double Left, double Top, double Width, double Height)
{
    public double Bottom => Top + Height;

    public static PageFrame Of(LayoutProfile profile, bool sideways) => sideways
        ? new(true, profile.PageHeight - profile.Bottom, profile.Left, profile.TextHeight, profile.TextWidth)
        : new(false, profile.Left, profile.Top, profile.TextWidth, profile.TextHeight);
}
