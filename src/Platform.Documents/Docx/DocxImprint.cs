using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Docx;

/// <summary>版记 (7.4): a table at the foot of the last page, however far the text comes. A letter has no lines and no 印发 (10.1).</summary>
internal sealed class DocxImprint(DocumentHead head, DocxPlan plan)
{
    private const int Margin = Measure.SmallCharacter;
    private const int Hanging = 3 * Measure.SmallCharacter;

    private int TextWidth => plan.Grid.TextWidth;

    private bool IsLetter => head.Format == DocumentFormat.Letter;

    public IEnumerable<OpenXmlElement> Write()
    {
        var rows = Rows().ToArray();
        if (rows.Length == 0)
        {
            return [];
        }

        var half = TextWidth / 2;
        var table = new W.Table(Properties(), new W.TableGrid(Column(half), Column(TextWidth - half)));
        table.Append(rows);

        // The table hangs on the last paragraph, so it stays behind whatever is added to the text.
        return [table, DocxText.Separator()];
    }

    private IEnumerable<W.TableRow> Rows()
    {
        W.Paragraph[] lists = [.. Lists().Select(List)];
        if (lists.Length > 0)
        {
            yield return Row(Cell(TextWidth, lists, span: 2));
        }

        if (!IsLetter && head.PrintedBy is { } body && head.PrintedOn is { } day)
        {
            var printedBy = DocxText.Paragraph(StyleId.Imprint, body);
            printedBy.ParagraphProperties!.Indentation = new W.Indentation { Left = Measure.Text(Margin) };
            var printedOn = DocxText.Paragraph(StyleId.Imprint, PrintedHead.PrintedOn(day)).Aligned(W.JustificationValues.Right);
            printedOn.ParagraphProperties!.Indentation = new W.Indentation { Right = Measure.Text(Margin) };
            yield return Row(Cell(TextWidth / 2, [printedBy]), Cell(TextWidth - (TextWidth / 2), [printedOn]));
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

    private static W.Paragraph List(string text)
    {
        var list = DocxText.Paragraph(StyleId.Imprint, text);
        list.ParagraphProperties!.Indentation = new W.Indentation
        {
            Left = Measure.Text(Margin + Hanging),
            Right = Measure.Text(Margin),
            Hanging = Measure.Text(Hanging),
        };
        return list;
    }

    private static W.TableRow Row(params OpenXmlElement[] cells)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        row.Append(cells);
        return row;
    }

    private static W.TableCell Cell(int width, W.Paragraph[] paragraphs, int span = 1) => new([
        new W.TableCellProperties
        {
            TableCellWidth = new W.TableCellWidth { Width = Measure.Text(width), Type = W.TableWidthUnitValues.Dxa },
            GridSpan = span > 1 ? new W.GridSpan { Val = span } : null,
        },
        .. paragraphs,
    ]);

    private W.TableProperties Properties() => new()
    {
        TablePositionProperties = new W.TablePositionProperties
        {
            // LibreOffice keeps a table as wide as the text in the flow unless it is placed from the edge of the page.
            HorizontalAnchor = W.HorizontalAnchorValues.Page,
            TablePositionX = plan.Grid.Left,
            VerticalAnchor = W.VerticalAnchorValues.Margin,
            TablePositionYAlignment = W.VerticalAlignmentValues.Bottom,
        },
        TableOverlap = new W.TableOverlap { Val = W.TableOverlapValues.Never },
        TableWidth = new W.TableWidth { Width = Measure.Text(TextWidth), Type = W.TableWidthUnitValues.Dxa },
        TableBorders = IsLetter ? null : new W.TableBorders(
            DocxTableStyle.Border<W.TopBorder>(DocxTableStyle.ThickLine),
            DocxTableStyle.Border<W.BottomBorder>(DocxTableStyle.ThickLine),
            DocxTableStyle.Border<W.InsideHorizontalBorder>(DocxTableStyle.ThinLine)),
        TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        TableCellMarginDefault = DocxTableStyle.NoSideMargins(),
    };

    private static W.GridColumn Column(int width) => new() { Width = Measure.Text(width) };
}
