namespace Platform.Documents.Checking.Pdf;

/// <summary>Lines and ink as the measures see them.</summary>
internal static class PdfView
{
    private const double Point = 25.4 / 72;
    private const double HeaderEnds = 30;
    private const double FooterBegins = 258;
    private const double SmallestBody = 15;

    public static DocumentView Of(PrintedLines printed, IReadOnlyList<PageInk> ink)
    {
        var rules = ink.SelectMany(page => page.Rules()).ToList();
        var numbers = printed.Lines.Where(line => IsPageNumber(line, printed)).ToList();
        var lines = printed.Lines.Except(numbers).Where(line => line.IsRed || line.Box!.Bottom > HeaderEnds).Select(line => Measured(line, ink) with { InTable = IsInTable(line, printed.Lines, rules) }).ToList();
        return new DocumentView("PDF", lines)
        {
            Sheets = printed.Sheets,
            Rules = rules,
            PageNumbers = [.. numbers.Select(line => new FooterLine(line.Page % 2 == 0 ? "even" : "default", DashMeasured(line, ink)))],
            LetterheadInk = Letterhead(ink[0], rules),
        };
    }

    private static bool IsPageNumber(Passage line, PrintedLines printed)
    {
        var sheet = printed.Sheets[line.Page!.Value - 1];
        var atEdge = line.Box!.Middle > FooterBegins || (sheet.IsLandscape && (line.Box.Right < HeaderEnds || line.Box.Middle > sheet.Height - HeaderEnds));
        return atEdge && line.Trimmed.Length < 16 && WrittenForms.PageNumber().IsMatch(line.Trimmed);
    }

    // Between lines across the page, or small and beside other text.
    private static bool IsInTable(Passage line, IReadOnlyList<Passage> lines, List<InkRule> rules)
    {
        var black = rules.Where(rule => !rule.IsRed && rule.Page == line.Page).ToList();
        return (black.Count > 2 && line.Box!.Middle > black[0].Box.Top && line.Box.Middle < black[^1].Box.Top)
            || (line.Size < SmallestBody && lines.Any(other => other.Page == line.Page && !ReferenceEquals(other, line) && Math.Abs(other.Box!.Middle - line.Box!.Middle) < 1));
    }

    // The boxes of poppler follow the font's own measures, which differ; the ink of Chinese characters does not.
    private static Passage Measured(Passage line, IReadOnlyList<PageInk> ink)
    {
        var box = line.Box!;
        var body = (line.Size ?? 16) * Point;
        var around = new Box(box.Left, box.Middle - (0.8 * body), box.Right, box.Middle + (0.8 * body));
        if (!line.Trimmed.Any(letter => letter > '\u3007') || ink.FirstOrDefault(page => page.Page == line.Page)?.Extent(around) is not { } seen)
        {
            return line with { Box = box with { Top = box.Middle - (body / 2), Bottom = box.Middle + (body / 2) } };
        }

        return line with { Box = box with { Top = seen.Middle - (body / 2), Bottom = seen.Middle + (body / 2) } };
    }

    // 一字线 and not the digits is what the standard places.
    private static Passage DashMeasured(Passage line, IReadOnlyList<PageInk> ink)
    {
        var box = line.Box!;
        var seen = ink.FirstOrDefault(page => page.Page == line.Page)?.Extent(box with { Right = box.Left + (0.8 * (line.Size ?? 14) * Point) });
        return seen is null ? line : line with { Box = box with { Top = seen.Top, Bottom = seen.Bottom } };
    }

    private static Box? Letterhead(PageInk first, List<InkRule> rules)
    {
        var below = rules.Where(rule => rule is { IsRed: true, Page: 1 }).Select(rule => rule.Box.Top).DefaultIfEmpty(150).Min();
        return first.Extent(new Box(0, 10, 210, below - 0.3), redOnly: true);
    }
}
