namespace Platform.Documents.Checking.Measures;

/// <summary>用纸 and 版心.</summary>
internal static class PageMeasures
{
    private const int LinesOfAFullPage = 15;
    private const double FirstLineBy = 60;
    private const double LastLineFrom = 256;
    private const double BodySize = 16;

    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("page_width_mm", MeasureKind.Number, view => Size(view, sheet => Math.Min(sheet.Width, sheet.Height), 210)),
        new("page_height_mm", MeasureKind.Number, view => Size(view, sheet => Math.Max(sheet.Width, sheet.Height), 297)),
        new("margin_top_mm", MeasureKind.Number, view => view.IsPdf ? Top(view) : Margin(view, margins => margins.Top)),
        new("margin_left_mm", MeasureKind.Number, view => view.IsPdf ? Left(view) : Margin(view, margins => margins.Left)),
        new("text_width_mm", MeasureKind.Number, view => view.IsPdf ? Width(view) : Upright(view, sheet => sheet.Width - sheet.Margins!.Left - sheet.Margins.Right)),
        new("text_height_mm", MeasureKind.Number, view => view.IsPdf ? Height(view) : Upright(view, sheet => sheet.Height - sheet.Margins!.Top - sheet.Margins.Bottom)),
    ];

    // The page that is farthest from the standard is the one to show.
    private static Measurement Size(DocumentView view, Func<Sheet, double> side, double standard) =>
        view.Sheets.OrderByDescending(sheet => Math.Abs(side(sheet) - standard)).FirstOrDefault() is { } sheet
            ? Measurement.Of(Math.Round(side(sheet), 1), sheet.Page) : Measurement.Not("文件没有写明纸张大小");

    private static Measurement Margin(DocumentView view, Func<Margins, double> side) => Upright(view, sheet => side(sheet.Margins!));

    private static Measurement Upright(DocumentView view, Func<Sheet, double> of) =>
        view.Sheets.FirstOrDefault(sheet => sheet is { IsLandscape: false, Margins: not null }) is { } sheet
            ? Measurement.Of(Math.Round(of(sheet), 1), null) : Measurement.Not("没有竖放的页，或者没有写明页边距");

    // Page one begins with 版头, so the top of the text shows on the pages behind it.
    private static Measurement Top(DocumentView view)
    {
        var first = view.Passages.Where(line => line.Page > 1 && view.IsUpright(line.Page)).GroupBy(line => line.Page)
            .Where(page => page.Count() >= LinesOfAFullPage).Select(page => page.MinBy(line => line.Box!.Top)!).FirstOrDefault(line => line.Size is { } size && Math.Abs(size - BodySize) < 1 && line.Box!.Top < 80);
        return first is null ? Measurement.None("第二页以后没有从正文文字开始的页")
            : Measurement.Of(Math.Round(first.Box!.Middle - (view.Area.Pitch / 2), 1), first.Page);
    }

    private static Measurement Left(DocumentView view) => view.Area.LeftIsSeen
        ? Measurement.Of(Math.Round(view.Area.Left, 1), view.Elements.Recipients.Concat(view.Elements.Body).First().Page)
        : Measurement.None("没有顶格的文字");

    private static Measurement Width(DocumentView view) => view.Area is { Width: { } width, LeftIsSeen: true, FullLines: [var line, ..] }
        ? Measurement.Of(Math.Round(width, 1), line.Page) : Measurement.None("没有排满的行");

    private static Measurement Height(DocumentView view)
    {
        var page = FullPages(view).MaxBy(Extent);
        return page is null || !view.Area.PitchIsSeen ? Measurement.None("没有排满文字的页")
            : Measurement.Of(Math.Round(Extent(page) + view.Area.Pitch, 1), page.Key);
    }

    private static double Extent(IEnumerable<Passage> page) => page.Max(line => line.Box!.Middle) - page.Min(line => line.Box!.Middle);

    // A page that stops a line short does so for the sake of a heading.
    private static IEnumerable<IGrouping<int?, Passage>> FullPages(DocumentView view) => view.Elements.Text
        .Where(line => line.Size is { } size && Math.Abs(size - BodySize) < 1 && view.IsUpright(line.Page))
        .GroupBy(line => line.Page)
        .Where(page => page.Min(line => line.Box!.Top) < FirstLineBy && page.Max(line => line.Box!.Bottom) > LastLineFrom);
}
