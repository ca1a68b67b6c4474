using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>页码 (7.5): — 1 — in 4号, one character in from the outer edge, which is right on odd pages and left on even ones.</summary>
internal static class DocxPageNumber
{
    private const double LineWidth = 5.7;
    private const double LineLength = 40;
    private const double BelowText = 7;

    /// <param name="below">Room kept below the number, in twips.</param>
    public static IEnumerable<OpenXmlElement> Write(bool isEven, int below)
    {
        var line = Number();
        line.ParagraphProperties!.Indentation = isEven
            ? new W.Indentation { Left = Measure.Text(Measure.SmallCharacter) }
            : new W.Indentation { Right = Measure.Text(Measure.SmallCharacter) };
        line.Aligned(isEven ? W.JustificationValues.Left : W.JustificationValues.Right);
        return below == 0 ? [line] : [line, DocxText.Separator(below)];
    }

    /// <summary>On a page on its side the number keeps its place on the upright sheet: at the left, turned.</summary>
    public static IEnumerable<OpenXmlElement> WriteLandscape(LayoutProfile profile, bool isEven)
    {
        var y = Measure.Millimetres(isEven ? profile.Left : profile.Right - LineLength) + (isEven ? Measure.SmallCharacter : -Measure.SmallCharacter);
        var width = Measure.Text(Measure.Millimetres(LineWidth));
        var table = new W.Table(
            new W.TableProperties
            {
                TablePositionProperties = new W.TablePositionProperties
                {
                    HorizontalAnchor = W.HorizontalAnchorValues.Page,
                    VerticalAnchor = W.VerticalAnchorValues.Page,
                    TablePositionX = Measure.Millimetres(profile.PageHeight - profile.Bottom - BelowText - (LineWidth / 2)),
                    TablePositionY = y,
                },
                TableWidth = new W.TableWidth { Width = width, Type = W.TableWidthUnitValues.Dxa },
                TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                TableCellMarginDefault = DocxTableStyle.NoSideMargins(),
            },
            new W.TableGrid(new W.GridColumn { Width = width }),
            new W.TableRow(
                new W.TableRowProperties(new W.TableRowHeight { Val = (uint)Measure.Millimetres(LineLength), HeightType = W.HeightRuleValues.Exact }),
                new W.TableCell(
                    new W.TableCellProperties
                    {
                        TableCellWidth = new W.TableCellWidth { Width = width, Type = W.TableWidthUnitValues.Dxa },
                        TextDirection = new W.TextDirection { Val = W.TextDirectionValues.TopToBottomRightToLeft },
                    },
                    Number().Aligned(isEven ? W.JustificationValues.Left : W.JustificationValues.Right))));
        return [table, DocxText.Paragraph(StyleId.PageNumber)];
    }

    private static W.Paragraph Number() => DocxText.Paragraph(
        StyleId.PageNumber,
        DocxText.Run("— "),
        new W.SimpleField(DocxText.Run("1")) { Instruction = " PAGE " },
        DocxText.Run(" —"));
}
