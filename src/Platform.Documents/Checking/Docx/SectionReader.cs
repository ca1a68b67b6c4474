namespace Platform.Documents.Checking.Docx;

/// <summary>页面设置 of a section.</summary>
internal static class SectionReader
{
    private const double MillimetresPerTwip = 25.4 / 1440;

    // What Word takes where a section says nothing.
    private const uint LetterWidth = 12240;
    private const uint LetterHeight = 15840;

    public static Sheet Read(W.SectionProperties section, StyleChain styles)
    {
        var size = section.GetFirstChild<W.PageSize>();
        var margin = section.GetFirstChild<W.PageMargin>();
        var grid = section.GetFirstChild<W.DocGrid>();
        var lines = grid?.Type?.InnerText is "lines" or "linesAndChars" or "snapToChars";
        var characters = grid?.Type?.InnerText is "linesAndChars" or "snapToChars";
        return new Sheet(null, (size?.Width?.Value ?? LetterWidth) * MillimetresPerTwip, (size?.Height?.Value ?? LetterHeight) * MillimetresPerTwip)
        {
            Margins = margin is null ? null : new Margins(
                Math.Abs(margin.Top?.Value ?? 0) * MillimetresPerTwip,
                (margin.Right?.Value ?? 0) * MillimetresPerTwip,
                Math.Abs(margin.Bottom?.Value ?? 0) * MillimetresPerTwip,
                ((margin.Left?.Value ?? 0) + (margin.Gutter?.Value ?? 0)) * MillimetresPerTwip),
            GridPitch = lines ? grid?.LinePitch?.Value / 20.0 : null,
            GridAdvance = characters ? styles.DefaultSize + ((grid?.CharacterSpace?.Value ?? 0) / 4096.0) : null,
            HasFirstPage = section.GetFirstChild<W.TitlePage>() is { } first && first.Val?.Value != false,
        };
    }
}
