using static Platform.Documents.Tests.Pdf.Measure;

namespace Platform.Documents.Tests.Pdf;

/// <summary>Documents of many pages: wide tables on their side, repeated heads, the page of the signature.</summary>
public sealed class LongDocumentTests
{
    private const string Head = """
        ---
        type: 通知
        title: 关于印发任务分工的通知
        letterhead: 东山县人民政府办公室文件
        number: 东政办发〔2024〕6号
        recipients: 各镇人民政府
        issuers: 东山县人民政府办公室
        date: 2024-12-16
        printed_by: 东山县人民政府办公室
        printed_on: 2024-12-17

        """;

    [Fact]
    public void LandscapeTable_OverFourPages_RepeatsItsHeadAndKeepsPageNumbers()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"| {i} | 第{i}项任务，内容较长，需要写明措施和时间节点，占满整格文字 | 县卫生健康局 |"));
        var document = new PrintedDocument($$"""
            {{Head}}attachments: [任务分工表]
            ---
            {{string.Join('\n', Enumerable.Repeat(new string('甲', 50), 22))}}
            === 附件 任务分工表 [横排]
            | 序号 | 任务内容 | 牵头单位 |
            |--- 10|:--- 60|--- 30|
            {{rows}}
            """);
        var wide = document.Words.Where(word => word.Text == "序号").Select(word => word.Page).ToList();

        Assert.Equal(4, wide.Count);
        Assert.Equal(Enumerable.Range(wide[0], 4), wide);
        Assert.Equal(8, document.PageCount);
        Assert.Matches($@"Page +{wide[0]} rot: +90\n", Poppler.PageProperties(document.Bytes, wide[0]));
        // On its side the sheet's left is the foot of the upright one: 35 mm of margin, and the number beyond it.
        Assert.All(document.Words.Where(word => word.Page == wide[0] && word.Text == "序号"), word => Assert.InRange(word.Left, 35, 60));
        Assert.Equal(60, document.Words.Count(word => word.Text == "县卫生健康局"));
    }

    [Fact]
    public void Signature_WithoutRoom_TakesTwoLinesOfTextAlong()
    {
        var document = new PrintedDocument($"{Head}---\n{string.Join('\n', Enumerable.Repeat(new string('甲', 26), 10))}");
        var signature = document.Word("2024年12月16日");

        Assert.Equal(2, signature.Page);
        Assert.Equal(2, document.Words.Count(word => word.Page == 2 && word.Text.StartsWith('甲')));
    }

    [Fact]
    public void Text_OfOneLine_StaysOnPageOne()
    {
        var document = new PrintedDocument("""
            ---
            type: 通知
            title: 关于联合检查的通知
            letterhead: [东山县卫生健康局, 东山县市场监督管理局, 东山县公安局, 东山县民政局文件]
            number: 东卫健发〔2024〕20号
            recipients: 各镇人民政府
            issuers: [东山县卫生健康局, 东山县市场监督管理局, 东山县公安局, 东山县民政局]
            date: 2024-05-09
            ---
            请执行。
            """);

        Assert.Equal(1, document.Word("请执行").Page);
    }

    [Fact]
    public void OddLastPage_HasTheImprintAndItsNumber()
    {
        var document = new PrintedDocument($"{Head}---\n{string.Join('\n', Enumerable.Repeat(new string('甲', 54), 20))}");

        Assert.Equal(3, document.PageCount);
        Assert.Equal(3, document.Word("2024年12月17日印发").Page);
        Near(184 - (14 * Point), document.Words.Last(word => word is { Page: 3, Text: "—" }).Right);
    }
}
