using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Typesetting;
using static Platform.Documents.Tests.Pdf.Measure;

namespace Platform.Documents.Tests.Pdf;

/// <summary>表单, measured by poppler.</summary>
public sealed class FormTests
{
    private const string Text = """
        ---
        format: form
        title: 托育机构备案书
        ---
        > 编号：____

        |=== 25|:--- 75| 12mm
        | 机构名称 | 阳光托育园 |
        | 信用代码 | [格 18 91999999MA0000000K] |
        | 性质 | ☑营利性 // □非营利性 |
        | 审核意见 | 同意备案。 // > （盖章） // > 2024年4月1日 | 45mm
        注：本表一式二份。

        --- 裁切线 ---

        == 备案回执

        材料收悉，准予备案。

        > 承诺单位（盖章）：________________
        > 法定代表人（签字）：________________
        > 2024年4月2日
        """;

    private static readonly Lazy<PrintedDocument> Form = new(() => new PrintedDocument(Text));

    private static PrintedDocument Printed => Form.Value;

    [Theory]
    [InlineData("__阳光托育园__", "阳光托育园", 5)]
    [InlineData("__阳光托育园__：", "阳光托育园", 5)]
    [InlineData("________________", "", 8)]
    public void Recipient_StandsOnARule(string written, string printed, int characters)
    {
        var items = PagePlan.Of(DocumentTextReader.Read($"---\nformat: form\ntitle: 告知书\nrecipients: {written}\n---\n请执行。", "test").Document!, TestFonts.Free, new PlanOptions { Draft = false }).Pages[0].Items;

        var rule = Assert.Single(items.OfType<PlannedRule>());
        Near(28, rule.X1);
        Near(28 + (characters * 156.0 / 28), rule.X2);
        Assert.Equal($"{printed}：", string.Concat(items.OfType<PlannedText>().Where(text => text.Element == PlannedElement.Recipients).Select(text => text.Text)));
    }

    [Fact]
    public void Rows_AreAsHighAsTheirLeastHeight()
    {
        var lines = Printed.Pixels(1).BlackLines().Select(line => (line.Top + line.Bottom) / 2).ToList();

        Assert.Equal(5, lines.Count);
        Near(12, lines[1] - lines[0]);
        Near(12, lines[2] - lines[1]);
        // Two lines of 小四 want more than 12 mm.
        Near(14.7, lines[3] - lines[2]);
        Near(45, lines[4] - lines[3]);
    }

    [Fact]
    public void Foot_StandsRightAtTheEndOfItsCell()
    {
        var bottom = Printed.Pixels(1).BlackLines()[4].Top;

        Near(184 - 1.5 - (12 * Point), Printed.Word("2024年4月1日").Right);
        Near(bottom - 2 - (9 * Point), Middle(Printed.Word("2024年4月1日")));
        Near(bottom - 2 - (27 * Point), Middle(Printed.Word("（盖章）")));
        Near(bottom - 45 + 2 + (9 * Point), Middle(Printed.Word("同意备案")));
        Near(bottom - 22.5, Middle(Printed.Word("审核意见")));
    }

    [Fact]
    public void Labels_AreSetInHeitiInTheMiddleOfTheirColumn()
    {
        var label = Plan().Pages[0].Items.OfType<PlannedText>().Single(text => text.Text == "机构名称");

        Assert.Equal(Platform.Documents.Fonts.FontRole.Hei, label.Role);
        Near(28 + (156 * 0.125), Printed.Word("机构名称").Middle);
    }

    [Fact]
    public void Boxes_AreAsManySquaresAsAskedForWithOneCharacterEach()
    {
        var items = Plan().Pages[0].Items;
        var y = items.OfType<PlannedText>().Single(text => text.Text == "K").Baseline;
        var sides = items.OfType<PlannedRule>().Where(rule => rule.X1 == rule.X2 && rule.Thickness == 0.2 && rule.Y1 < y && rule.Y2 > y).ToList();

        Assert.Equal(19, sides.Count);
        Assert.All(sides.Zip(sides.Skip(1)), pair => Assert.Equal(1.25 * 12 * Point, pair.Second.X1 - pair.First.X1, 3));
        Assert.Equal("91999999MA0000000K", string.Concat(items.OfType<PlannedText>().Where(text => text.Baseline == y && text.Text.Length == 1).Select(text => text.Text)));
        Assert.All(sides, side => Assert.Equal(1.25 * 12 * Point, side.Y2 - side.Y1, 3));
    }

    [Fact]
    public void CheckedBox_IsATickOverABox()
    {
        var texts = Plan().Pages[0].Items.OfType<PlannedText>().ToList();
        var tick = texts.Single(text => text.Text == "√");

        Assert.Contains(texts, text => text.Text == "□" && text.X == tick.X && text.Baseline == tick.Baseline);
    }

    [Fact]
    public void NumberAboveTable_EndsFlushWithItOnARuleOfTwoCharacters()
    {
        var number = Printed.Word("编号");
        var blank = Plan().Pages[0].Items.OfType<PlannedRule>().First(rule => rule.Thickness == 0.2);

        Near(184, blank.X2);
        Near(2 * 12 * Point, blank.X2 - blank.X1);
        Near(number.Right, blank.X1);
        Near(number.Bottom, blank.Y1);
    }

    [Fact]
    public void CutLine_IsDashedAcrossTheTextArea()
    {
        var middle = Middle(Printed.Word("裁切线"));
        var dashes = Plan().Pages[0].Items.OfType<PlannedRule>().Where(rule => Math.Abs(rule.Y1 - middle) < 0.5 && rule.X2 - rule.X1 <= 2.001).ToList();

        Near(28, dashes.Min(dash => dash.X1));
        Assert.InRange(dashes.Max(dash => dash.X2), 181, 184);
        Assert.InRange(dashes.Count, 30, 50);
        Near(106, Printed.Word("裁切线").Middle);
    }

    [Fact]
    public void PlacesToSign_BeginBelowEachOtherAndTheDateEndsTwoCharactersIn()
    {
        Near(Printed.Word("承诺单位").Left, Printed.Word("法定代表人").Left);
        Near(184 - (2 * Advance), Printed.Word("2024年4月2日").Right);
        Near(2 * Pitch, Middle(Printed.Word("承诺单位")) - Middle(Printed.Word("材料收悉")));
    }

    [Fact]
    public void FormOfOnePage_HasNoNumber()
    {
        Assert.Equal(1, Printed.PageCount);
        Assert.DoesNotContain(Printed.Words, word => word.Text.Contains('—', StringComparison.Ordinal));
    }

    [Fact]
    public void PlacesToSignWithoutRoom_GoToTheNextPageWithTheTextAbove()
    {
        var printed = new PrintedDocument("---\nformat: form\ntitle: 承诺书\n---\n" + string.Join('\n', Enumerable.Repeat("甲", 17)) + "\n乙\n> 单位：____\n> 签字：____\n> 2024年4月2日");

        Assert.Equal([2, 2, 2, 2], new[] { "乙", "单位", "签字", "2024" }.Select(start => printed.Word(start).Page));
        Assert.Equal(["—1—", "—2—"], printed.Words.Where(word => word.Top > 262).GroupBy(word => word.Page).Select(page => string.Concat(page.Select(word => word.Text))));
    }

    [Fact]
    public void RowWithoutRoom_GoesToTheNextPage()
    {
        var printed = new PrintedDocument("---\nformat: form\ntitle: 表\n---\n|---|\n| 甲 | 200mm\n| 乙 | 200mm");

        Assert.Equal([1, 2], new[] { "甲", "乙" }.Select(start => printed.Word(start).Page));
    }

    private static PagePlan Plan() => PagePlan.Of(DocumentTextReader.Read(Text, "test").Document!, TestFonts.Free, new PlanOptions { Draft = false });
}
