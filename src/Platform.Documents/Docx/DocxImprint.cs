using System.Globalization;
using Platform.Documents.Model;
using Platform.Documents.Printing;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>版记 (7.4): a table at the foot of the last page, however far the text comes. A letter has no lines and no 印发 (10.1).</summary>
internal sealed class DocxImprint(DocumentHead head, DocxPlan plan)
{
    private const int Margin = Measure.SmallCharacter;
    private const int Hanging = 3 * Measure.SmallCharacter;

    private static readonly string Lines = $"<w:tblBorders>{Line("top", DocxTableStyle.ThickLine)}{Line("bottom", DocxTableStyle.ThickLine)}{Line("insideH", DocxTableStyle.ThinLine)}</w:tblBorders>";

    private int TextWidth => plan.Grid.TextWidth;

    private bool IsLetter => head.Format == DocumentFormat.Letter;

    public IEnumerable<WordBlock> Write()
    {
        var rows = Rows().ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        var half = TextWidth / 2;
        var table = new WordTable(Properties(), half, TextWidth - half) { Rows = rows };

        // The table hangs on the last paragraph, so it stays behind whatever is added to the text.
        return [table, DocxText.Separator()];
    }

    private IEnumerable<WordRow> Rows()
    {
        WordParagraph[] lists = [.. Lists().Select(List)];
        if (lists.Length > 0)
        {
            yield return new WordRow { Cells = { new WordCell(TextWidth) { ColumnSpan = 2, Paragraphs = [.. lists] } } };
        }

        if (!IsLetter && head.PrintedBy is { } body && head.PrintedOn is { } day)
        {
            var printedBy = DocxText.Paragraph(StyleId.Imprint, body);
            printedBy.Indent = new WordIndent { Left = Margin };
            var printedOn = DocxText.Paragraph(StyleId.Imprint, PrintedHead.PrintedOn(day)).Aligned(WordAlignment.Right);
            printedOn.Indent = new WordIndent { Right = Margin };
            yield return new WordRow
            {
                Cells = { new WordCell(TextWidth / 2) { Paragraphs = { printedBy } }, new WordCell(TextWidth - (TextWidth / 2)) { Paragraphs = { printedOn } } },
            };
        }
    }

    private IEnumerable<string> Lists()
    {
        if (plan.RecipientsMoved)
        {
            yield return PrintedHead.MovedRecipients(head.Recipients);
        }

        if (!head.Copies.IsEmpty)
        {
            yield return PrintedHead.Copies(head.Copies);
        }
    }

    private WordParagraph List(string text)
    {
        var type = plan.Type(landscape: false);
        var cells = type.Cells(text, ImprintSetter.Style);
        var planned = LineSetter.Count(cells, type.Width - (5 * ImprintSetter.Style.Em), first: -3 * ImprintSetter.Style.Em);
        var spacing = new DocxLines(spacing: 0, Measure.SmallCharacter).Spacing(cells, planned, TextWidth - Hanging - (2 * Margin), first: -Hanging);
        var list = DocxText.Paragraph(StyleId.Imprint, text).WithCharacters(spacing);
        list.Indent = new WordIndent { Left = Margin + Hanging, Right = Margin, Hanging = Hanging };
        return list;
    }

    private static string Line(string edge, uint size) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<w:{edge} w:val="single" w:color="000000" w:sz="{size}" w:space="0"/>""");

    // LibreOffice keeps a table as wide as the text in the flow unless it is placed from the edge of the page.
    private string Properties() => string.Create(
        CultureInfo.InvariantCulture,
        $"""<w:tblpPr w:vertAnchor="margin" w:horzAnchor="page" w:tblpX="{plan.Grid.Left}" w:tblpYSpec="bottom"/><w:tblOverlap w:val="never"/><w:tblW w:w="{TextWidth}" w:type="dxa"/>""")
        + (IsLetter ? "" : Lines)
        + """<w:tblLayout w:type="fixed"/>"""
        + WordTable.NoSideMargins;
}
