using System.Globalization;

namespace Platform.Documents.Checking.Docx;

/// <summary>Resolves what a paragraph or run looks like: direct formatting, styles and what they are based on, the document's defaults.</summary>
internal sealed class StyleChain
{
    private const int DeepestStyle = 20;

    private readonly Dictionary<string, W.Style> styles;
    private readonly W.Style? normal;
    private readonly W.DocDefaults? defaults;
    private readonly ThemeFaces theme;

    public StyleChain(MainDocumentPart main)
    {
        var sheet = main.StyleDefinitionsPart?.Styles;
        styles = (sheet?.Elements<W.Style>() ?? []).Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId!.Value!).ToDictionary(group => group.Key, group => group.First());
        normal = sheet?.Elements<W.Style>().FirstOrDefault(style => style.Type?.InnerText == "paragraph" && style.Default?.Value == true);
        defaults = sheet?.DocDefaults;
        theme = new ThemeFaces(main.ThemePart?.Theme);
    }

    /// <summary>The size of the default paragraph style in points, which the document grid counts in.</summary>
    public double DefaultSize => Size([.. Of(normal).Select(style => style.StyleRunProperties), defaults?.RunPropertiesDefault?.RunPropertiesBaseStyle]) ?? 10;

    /// <summary>The paragraph properties that hold, the nearest first.</summary>
    public IReadOnlyList<OpenXmlElement?> OfParagraph(W.Paragraph paragraph) =>
    [
        paragraph.ParagraphProperties,
        .. ParagraphStyles(paragraph).Select(style => style.StyleParagraphProperties),
        defaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle,
    ];

    public IReadOnlyList<OpenXmlElement?> OfRun(W.Run run, W.Paragraph paragraph) =>
    [
        run.RunProperties,
        .. Named(run.RunProperties?.RunStyle?.Val?.Value).Select(style => style.StyleRunProperties),
        .. ParagraphStyles(paragraph).Select(style => style.StyleRunProperties),
        defaults?.RunPropertiesDefault?.RunPropertiesBaseStyle,
    ];

    public static T? First<T>(IReadOnlyList<OpenXmlElement?> chain, Func<T, bool>? tells = null)
        where T : OpenXmlElement =>
        chain.Select(properties => properties?.GetFirstChild<T>()).FirstOrDefault(found => found is not null && (tells is null || tells(found)));

    public static double? Size(IReadOnlyList<OpenXmlElement?> chain) =>
        double.TryParse(First<W.FontSize>(chain)?.Val?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var halves) ? halves / 2 : null;

    public string? EastAsianFace(IReadOnlyList<OpenXmlElement?> chain) =>
        First<W.RunFonts>(chain, fonts => fonts.EastAsia is not null || fonts.EastAsiaTheme is not null) is { } fonts
            ? fonts.EastAsiaTheme is { } themed ? theme.EastAsian(themed.InnerText) : fonts.EastAsia!.Value : null;

    public string? LatinFace(IReadOnlyList<OpenXmlElement?> chain) =>
        First<W.RunFonts>(chain, fonts => fonts.Ascii is not null || fonts.AsciiTheme is not null) is { } fonts
            ? fonts.AsciiTheme is { } themed ? theme.Latin(themed.InnerText) : fonts.Ascii!.Value : null;

    private IEnumerable<W.Style> ParagraphStyles(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && styles.ContainsKey(id) ? Named(id) : Of(normal);

    private IEnumerable<W.Style> Named(string? id) => Of(id is not null && styles.TryGetValue(id, out var style) ? style : null);

    private IEnumerable<W.Style> Of(W.Style? style)
    {
        for (var depth = 0; style is not null && depth < DeepestStyle; depth++)
        {
            yield return style;
            style = style.BasedOn?.Val?.Value is { } based && styles.TryGetValue(based, out var next) ? next : null;
        }
    }
}
