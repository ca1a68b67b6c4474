namespace Platform.Documents.Tests.Docx;

public sealed class DocxFormTests
{
    private const string Head = "---\nformat: form\ntitle: 测试\n---\n";

    [Fact]
    public void Form_EveryElement_IsValid()
    {
        using var docx = WrittenDocx.Of(Head + "> 编号：____\n|===|:---| 12mm\n| 代码 | [格 4 甲A] |\n| 意见 | 同意 // > 盖章 | 45mm\n注：一份。\n--- 裁切线 ---\n== 回执\n收到__甲__。\n> 单位：____\n> 年　月　日");

        Assert.Empty(docx.Errors);
        Assert.Equal(["回执"], docx.Texts("OfficialTitle").Skip(1));
        Assert.Equal(["注：一份。"], docx.Texts("TableNote"));
        Assert.Equal(["代码", "意见"], docx.Texts("TableHead"));
    }

    [Fact]
    public void Row_LeastHeight_IsLeastHeightInWord()
    {
        using var docx = WrittenDocx.Of(Head + "|---|---| 12mm\n| 甲 | 乙 |\n| 丙 | 丁 // > 盖章 | 40mm");

        var heights = docx.Body.Descendants<W.TableRowHeight>().ToList();
        Assert.Equal([680u, 2268u], heights.Select(height => height.Val!.Value));
        Assert.All(heights, height => Assert.Equal("atLeast", height.HeightType!.InnerText));
        var foot = docx.Paragraphs("TableText").Last().ParagraphProperties!;
        Assert.Equal("right", foot.Justification!.Val!.InnerText);
        Assert.Equal((2268 - 720 - 170).ToString(System.Globalization.CultureInfo.InvariantCulture), foot.SpacingBetweenLines!.Before!.Value);
    }

    [Fact]
    public void Blanks_AreUnderlinedAndBoxesBorderedOneByOne()
    {
        using var docx = WrittenDocx.Of(Head + "____和__甲__和[格 3 乙]");

        Assert.Equal(["\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0", "甲"], docx.Body.Descendants<W.Underline>().Select(mark => mark.Parent!.Parent!.InnerText));
        var boxes = docx.Body.Descendants<W.Run>().Where(run => run.RunProperties?.Border is not null).ToList();
        Assert.Equal(["乙", "　", "　"], boxes.Select(run => run.InnerText));
        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.NotEqual(pair.First.RunProperties!.Border!.Color!.Value, pair.Second.RunProperties!.Border!.Color!.Value));
    }
}
