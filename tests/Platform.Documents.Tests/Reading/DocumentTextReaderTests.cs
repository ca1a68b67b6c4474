using System.Collections.Immutable;
using Platform.Documents.Marks;
using Platform.Documents.Model;
using Platform.Documents.Reading;

namespace Platform.Documents.Tests.Reading;

public sealed class DocumentTextReaderTests
{
    [Fact]
    public void Read_RunInHeading_EndsAtTheFirstFullStopOutsideQuotes()
    {
        var blocks = ReadBody("一、总体要求\n（一）落实“好。快。”要求。各镇执行。\n1. 建设机构。新建5家。\n2. 只有一句。\n（1）材料齐全。当场受理。");

        Assert.Equal(
            ["一、|总体要求|", "（一）|落实“好。快。”要求。|各镇执行。", "1.|建设机构。|新建5家。", "2.||只有一句。", "（1）|材料齐全。|当场受理。"],
            blocks.Cast<Heading>().Select(heading => $"{heading.Label}|{heading.Title}|{heading.Body}"));
    }

    [Theory]
    [InlineData("3.5%以上的机构达标。", "3.5%以上的机构达标。")]
    [InlineData("2024.12.16起执行。", "2024.12.16起执行。")]
    [InlineData(@"\1. 不是序号。", "1. 不是序号。")]
    [InlineData(@"\一、不是序号。", "一、不是序号。")]
    [InlineData(@"\--- 不是分隔", "--- 不是分隔")]
    [InlineData(@"\=== 附件", "=== 附件")]
    [InlineData(@"\| 不是表格 |", "| 不是表格 |")]
    [InlineData("　　首行缩进去掉。　", "首行缩进去掉。")]
    public void Read_LineThatIsNoMarkup_IsAParagraph(string line, string visible)
    {
        Assert.Equal(visible, Assert.IsType<Paragraph>(Assert.Single(ReadBody(line))).Text.Text);
    }

    [Fact]
    public void Read_SourceMarks_BecomeRunsOfTheInnermostSource()
    {
        var line = $"补助{SourceMarks.Wrap("rule", $"每托位{SourceMarks.Wrap("rule.rate", "3000")}元")}。";

        var paragraph = Assert.IsType<Paragraph>(Assert.Single(ReadBody(line)));

        Assert.Equal(
            [new Run("补助"), new Run("每托位", "rule"), new Run("3000", "rule.rate"), new Run("元", "rule"), new Run("。")],
            paragraph.Text.Runs);
    }

    [Fact]
    public void Read_SourcedNumberBeforeAPoint_IsStillANumbering()
    {
        var heading = Assert.IsType<Heading>(Assert.Single(ReadBody($"{SourceMarks.Wrap("duty", "1")}. {SourceMarks.Wrap("duty", "建设机构。新建")}5家。")));

        Assert.Equal([new Run("建设机构。", "duty")], heading.Title.Runs);
        Assert.Equal([new Run("新建", "duty"), new Run("5家。")], heading.Body.Runs);
    }

    [Fact]
    public void Read_MergedCells_HaveSpans()
    {
        var table = Assert.IsType<Table>(Assert.Single(ReadBody("| 序号 | 资金 | < |\n| ^ | 市级 | 区级 |\n|:---: 12|---:|:---|\n| 1 | 300 | 150 |\n| 2 | ^ | \\^ |")));

        Assert.Equal([new TableColumn(ColumnAlignment.Center, 12), new TableColumn(ColumnAlignment.Right, null), new TableColumn(ColumnAlignment.Left, null)], table.Columns);
        Assert.Equal(["序号 0 2×1", "资金 1 1×2"], table.HeadRows[0].Cells.Select(Describe));
        Assert.Equal(["市级 1 1×1", "区级 2 1×1"], table.HeadRows[1].Cells.Select(Describe));
        Assert.Equal(["1 0 1×1", "300 1 2×1", "150 2 1×1"], table.Rows[0].Cells.Select(Describe));
        Assert.Equal(["2 0 1×1", "^ 2 1×1"], table.Rows[1].Cells.Select(Describe));
    }

    [Fact]
    public void Read_Parts_AreIssuedTextAndAttachments()
    {
        var reading = DocumentTextReader.Read(
            "---\ntype: 通知\ntitle: 关于印发方案的通知\nissuers: 县政府办\ndate: 2024-12-16\nattachments: [名单, 3岁以下分工表]\n---\n请执行。\n=== 印发件 方案\n一、目标\n=== 附件 1 名单\n甲\n=== 附件2 3岁以下分工表 [横排]\n乙",
            "x");

        Assert.Empty(reading.Diagnostics);
        Assert.Equal("方案", reading.Document!.Issued!.Title.Text);
        Assert.Equal(["附件1 名单 False", "附件2 3岁以下分工表 True"], reading.Document.Attachments.Select(part => $"{part.Label} {part.Title} {part.Landscape}"));
        Assert.Equal([8, 9, 11, 13], reading.Document.Parts.Select(part => part.Line));
    }

    [Fact]
    public void Read_WindowsLineEndsAndByteOrderMark_MakeNoDifference()
    {
        var reading = DocumentTextReader.Read("\uFEFF---\r\nformat: form\r\ntitle: 回执\r\n---\r\n第一段。\r\n第二段。", "x");

        Assert.Equal(["第一段。", "第二段。"], reading.Document!.Main.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Text.Text));
    }

    private static string Describe(TableCell cell) => $"{cell.Text} {cell.Column} {cell.RowSpan}×{cell.ColumnSpan}";

    private static ImmutableArray<Block> ReadBody(string body)
    {
        var reading = DocumentTextReader.Read($"---\nformat: form\ntitle: 测试\n---\n{body}", "x");
        Assert.Empty(reading.Diagnostics);
        return reading.Document!.Main.Blocks;
    }
}
