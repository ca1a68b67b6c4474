namespace Platform.Documents.Checking.Docx;

/// <summary>A Word document as the measures see it.</summary>
internal static class DocxView
{
    public static DocumentView Of(MainDocumentPart main, W.Body body)
    {
        var styles = new StyleChain(main);
        var reader = new ParagraphReader(styles);
        var header = main.HeaderParts.SelectMany(part => Paragraphs(part.Header)).Select(reader.Read).Where(passage => passage.IsRed && passage.Trimmed.Length > 0);
        var passages = header.Concat(Paragraphs(body).Select(reader.Read)).ToList();
        return new DocumentView("DOCX", passages)
        {
            Sheets = [.. body.Descendants<W.SectionProperties>().Select(section => SectionReader.Read(section, styles))],
            PageNumbers = Footers(main, body, reader),
            ImprintBorders = Borders(body),
        };
    }

    private static IEnumerable<W.Paragraph> Paragraphs(OpenXmlElement? part) =>
        (part?.Descendants<W.Paragraph>() ?? []).Where(paragraph => !paragraph.Ancestors<AlternateContentFallback>().Any());

    private static List<FooterLine> Footers(MainDocumentPart main, W.Body body, ParagraphReader reader)
    {
        var lines = new List<FooterLine>();
        foreach (var reference in body.Descendants<W.SectionProperties>().Where(IsUpright).SelectMany(section => section.Elements<W.FooterReference>()))
        {
            if (reference.Id?.Value is { } id && main.TryGetPartById(id, out var part) && part is FooterPart { Footer: { } footer })
            {
                lines.AddRange(Paragraphs(footer).Where(HasPageField).Select(line => new FooterLine(reference.Type?.InnerText ?? "default", reader.Read(line))));
            }
        }

        return lines;
    }

    private static bool IsUpright(W.SectionProperties section) => section.GetFirstChild<W.PageSize>()?.Orient?.InnerText != "landscape";

    private static bool HasPageField(W.Paragraph line) =>
        line.Descendants<W.SimpleField>().Any(field => IsPage(field.Instruction?.Value)) || IsPage(string.Concat(line.Descendants<W.FieldCode>().Select(code => code.Text)));

    private static bool IsPage(string? field) => field?.Trim() is { } code && code.StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) && !code.StartsWith("PAGEREF", StringComparison.OrdinalIgnoreCase);

    // 版记 is the last table, if it speaks of 抄送 or 印发.
    private static (double? Outer, double? Inner) Borders(W.Body body)
    {
        var table = body.Elements<W.Table>().LastOrDefault(table => table.InnerText.Contains("印发", StringComparison.Ordinal) || table.InnerText.Contains("抄送", StringComparison.Ordinal));
        var borders = table?.GetFirstChild<W.TableProperties>()?.TableBorders;
        return (Width(borders?.TopBorder), Width(borders?.InsideHorizontalBorder));

        static double? Width(W.BorderType? border) => border?.Size?.Value is { } eighths && border.Val?.InnerText is not ("nil" or "none") ? eighths / 8.0 * 25.4 / 72 : null;
    }
}
