using Platform.Documents.Fonts;

namespace Platform.Core.Notices;

/// <summary>The faces of all notices: looked up when the first of them is set, and shared from then on.</summary>
public sealed class NoticeFonts
{
    private readonly Lazy<FontSet> fonts;

    public NoticeFonts()
        : this(FontFolders.Find())
    {
    }

    internal NoticeFonts(IReadOnlyList<string> folders) => fonts = new(() => FontSet.Load(folders));

    /// <exception cref="FontsMissingException">There is no usable font.</exception>
    public FontSet Set => fonts.Value;
}
