namespace Platform.Documents.Checking.Docx;

/// <summary>The fonts that a theme calls 标题 and 正文.</summary>
internal sealed class ThemeFaces(A.Theme? theme)
{
    private const string Simplified = "Hans";

    public string? Latin(string? name) => Named(Fonts(name)?.LatinFont?.Typeface?.Value);

    /// <summary>The font of the script where the theme has one of its own for Chinese.</summary>
    public string? EastAsian(string? name) => Named(Fonts(name)?.EastAsianFont?.Typeface?.Value)
        ?? Named(Fonts(name)?.Elements<A.SupplementalFont>().FirstOrDefault(font => font.Script?.Value == Simplified)?.Typeface?.Value);

    private A.FontCollectionType? Fonts(string? name) => name?.StartsWith("major", StringComparison.OrdinalIgnoreCase) == true
        ? theme?.ThemeElements?.FontScheme?.MajorFont : theme?.ThemeElements?.FontScheme?.MinorFont;

    private static string? Named(string? face) => string.IsNullOrWhiteSpace(face) ? null : face;
}
