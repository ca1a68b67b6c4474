namespace Platform.Documents.Tests.Docx;

public sealed class DocxTableTests
{
    private const string Head = "---\nformat: form\ntitle: 测试\n---\n";

    [Fact]
    public void Table_HeadRows_RepeatAndNoRowBreaks()
    {
        using var docx = WrittenDocx.Of(Head + "| 序号 | 资金 | < |\n| ^ | 市级 | 区级 |\n|:---: 12|---: 44|:--- 44|\n| 1 | 300 | 150 |\n| 2 | ^ | 80 |");

        var rows = docx.Body.Descendants<W.TableRow>().ToList();
        Assert.Equal([true, true, false, false], rows.Select(row => row.TableRowProperties!.GetFirstChild<W.TableHeader>() is not null));
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<W.CantSplit>()));
        Assert.Equal(["序号", "资金", "", "市级", "区级"], rows.Take(2).SelectMany(row => row.Elements<W.TableCell>()).Select(cell => cell.InnerText));
    }

    [Fact]
    public void Table_MergedCells_AreMergedInWord()
    {
        using var docx = WrittenDocx.Of(Head + "| 甲 | 乙 | 丙 |\n|---|---|---|\n| 1 | 大 | < |\n| 2 | ^ | < |\n| 3 | 尾 | 末 |");

        var rows = docx.Body.Descendants<W.TableRow>().Select(row => row.Elements<W.TableCell>().ToList()).ToList();
        Assert.Equal([3, 2, 2, 3], rows.Select(row => row.Count));
        Assert.Equal((2, "restart"), (rows[1][1].TableCellProperties!.GridSpan!.Val!.Value, rows[1][1].TableCellProperties!.VerticalMerge!.Val!.InnerText));
        Assert.Equal(2, rows[2][1].TableCellProperties!.GridSpan!.Val!.Value);
        Assert.NotNull(rows[2][1].TableCellProperties!.VerticalMerge);
        Assert.Null(rows[3][1].TableCellProperties!.VerticalMerge);
    }

    [Fact]
    public void Table_Widths_AreSharesOfTheTextAndFillIt()
    {
        using var docx = WrittenDocx.Of(Head + "| 甲 | 乙 | 丙 |\n|:--- 20|---|---: 30|\n| 1 | 2 | 3 |");

        Assert.Equal(["1769", "4423", "2653"], docx.Body.Descendants<W.GridColumn>().Select(column => column.Width!.Value!));
        Assert.Equal(["left", null, "right"], docx.Paragraphs("TableText").Select(paragraph => paragraph.ParagraphProperties!.Justification?.Val?.InnerText));
    }

    [Fact]
    public void Table_WithoutWidths_SharesTheTextEqually()
    {
        using var docx = WrittenDocx.Of(Head + "| 甲 | 乙 |\n|---|---|\n| 1 | 县卫生健康局负责牵头 |");

        Assert.Equal(["4422", "4423"], docx.Body.Descendants<W.GridColumn>().Select(column => column.Width!.Value!));
    }

    [Fact]
    public void Tables_OneAfterAnother_StayTwo()
    {
        using var docx = WrittenDocx.Of(Head + "| 甲 |\n|---|\n| 1 |\n\n| 乙 |\n|---|\n| 2 |");

        Assert.Equal(2, docx.Body.Elements<W.Table>().Count());
        Assert.IsType<W.Paragraph>(docx.Body.Elements<W.Table>().First().NextSibling());
    }
}
