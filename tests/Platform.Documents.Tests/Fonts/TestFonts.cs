using Platform.Documents.Fonts;

namespace Platform.Documents.Tests.Fonts;

/// <summary>The free fonts, loaded once.</summary>
internal static class TestFonts
{
    private static readonly Lazy<FontSet> Loaded = new(() => FontSet.Load(FontFolders.Find()));

    public static FontSet Free => Loaded.Value;
}
