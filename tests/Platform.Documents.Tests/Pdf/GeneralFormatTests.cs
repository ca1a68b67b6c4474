using static Platform.Documents.Tests.Pdf.Measure;

namespace Platform.Documents.Tests.Pdf;

/// <summary>文件格式, measured by poppler against GB/T 9704-2012.</summary>
public sealed class GeneralFormatTests
{
    private static readonly Lazy<PrintedDocument> Notice = new(() => new PrintedDocument($$"""
        ---
        type: 通知
        title: 东山县人民政府办公室关于印发《东山县托育服务实施方案》的通知
        letterhead: 东山县人民政府办公室文件
        number: 东政办发〔2024〕6号
        copy_number: "000012"
        classification: 机密★1年
        urgency: 特急
        recipients: 各镇人民政府，县政府各部门
        attachments: [检查表, 名单]
        issuers: 东山县人民政府办公室
        date: 2024-12-16
        note: 此件公开发布
        copies: [县委各部门, 县人大常委会办公室]
        printed_by: 东山县人民政府办公室
        printed_on: 2024-12-17
        ---
        {{new string('甲', 26 + (28 * 3))}}
        一、工作目标
        （一）增加供给。{{new string('乙', 18 + (28 * 20))}}
        {{new string('丙', 26)}}
        === 附件 1 检查表
        | 项目 | 要求 |
        |--- 40|--- 60|
        | 消防 | 通道畅通 |
        === 附件 2 名单
        王一。
        """));

    private static PrintedDocument Document => Notice.Value;

    [Fact]
    public void Page_IsA4() => Assert.Contains("595.276 x 841.89 pts (A4)", Poppler.Properties(Document.Bytes), StringComparison.Ordinal);

    [Fact]
    public void Marks_StandFlushLeftOnTheFirstLinesOfTheTextArea()
    {
        var (copy, secret, urgent) = (Document.Word("000012"), Document.Word("机密"), Document.Word("特急"));

        Assert.All([copy, secret, urgent], mark => Near(28, mark.Left));
        Near(37 + LineMiddle, Middle(copy));
        Near(37 + Pitch + LineMiddle, Middle(secret));
        Near(37 + (2 * Pitch) + LineMiddle, Middle(urgent));
    }

    [Fact]
    public void Letterhead_IsRedCentredAndBegins72MillimetresFromTheTop()
    {
        Near(72, Document.Pixels(1).FirstRed(20));
        Near(106, Document.Word("东山县人民政府办公室文件").Middle);
    }

    [Fact]
    public void Number_StandsCentredTwoLinesBelowTheMark()
    {
        var mark = Document.Word("东山县人民政府办公室文件");
        var number = Document.Word("东政办发〔2024〕6号");

        Near(106, number.Middle);
        // The ink of the mark ends a little above the foot of its characters' bodies.
        Assert.InRange(number.Top - mark.Bottom, (2 * Pitch) + 1.3, (2 * Pitch) + 2.8);
    }

    [Fact]
    public void RedRule_Runs156MillimetresFourBelowTheNumber()
    {
        var rule = Assert.Single(Document.Pixels(1).RedLines());

        Near(4, rule.Top - Document.Word("东政办发").Bottom);
        Near(28, rule.Left);
        Near(184, rule.Right);
        Assert.InRange(rule.Bottom - rule.Top, 0.35, 0.6);
    }

    [Fact]
    public void Title_StandsCentredTwoLinesBelowTheRuleIn22Points()
    {
        var lines = Document.Words.Where(word => word.Page == 1 && Math.Abs(Height(word) - (22 * Point)) < 0.1).ToList();
        var rule = Document.Pixels(1).RedLines()[0];

        Assert.Equal("东山县人民政府办公室关于印发《东山县托育服务实施方案》的通知", string.Concat(lines.Select(line => line.Text)));
        Assert.All(lines, line => Near(106, line.Middle));
        Near(rule.Bottom + (2 * Pitch) + LineMiddle, Middle(lines[0]));
    }

    [Fact]
    public void Recipients_StandFlushLeftOneLineBelowTheTitle()
    {
        var recipients = Document.Word("各镇人民政府");
        var title = Document.Words.Last(word => word.Page == 1 && Math.Abs(Height(word) - (22 * Point)) < 0.1);

        Assert.EndsWith("：", recipients.Text, StringComparison.Ordinal);
        Near(28, recipients.Left);
        Near(Middle(title) + (2 * Pitch), Middle(recipients));
    }

    [Fact]
    public void Text_HasTwentyEightCharactersOnALineThatFillTheTextArea()
    {
        var lines = Document.Words.Where(word => word.Text == new string('甲', 28)).ToList();

        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Near(28, line.Left));
        Assert.All(lines, line => Near(184, line.Right));
    }

    [Fact]
    public void Text_HasTwentyTwoLinesOnAPageThatFillTheTextArea()
    {
        var lines = Document.Words.Where(word => word is { Page: 2, Top: < 262 } && Near16(word)).Select(word => Math.Round(word.Top, 1)).Distinct().Order().ToList();

        Near(37 + LineMiddle - (8 * Point), lines[0]);
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.Equal(0, Math.Abs((pair.Second - pair.First) / Pitch % 1 - 0) > 0.5 ? 1 - ((pair.Second - pair.First) / Pitch % 1) : (pair.Second - pair.First) / Pitch % 1, 0.03));
        Assert.True(lines[^1] <= 37 + (22 * Pitch) - (16 * Point) + 0.5);
    }

    [Fact]
    public void Paragraph_BeginsTwoCharactersIn() => Near(28 + (2 * Advance), Document.Word(new string('甲', 26)).Left);

    [Fact]
    public void Heading_RunsInAndBodyFollowsIt()
    {
        var heading = Document.Word("（一）增加供给。");

        Near(28 + (2 * Advance), heading.Left);
        Near(184, Document.Words.Where(word => word.Page == heading.Page && Math.Abs(word.Top - heading.Top) < 0.3).Max(word => word.Right));
    }

    [Fact]
    public void AttachmentNote_StandsOneLineBelowTheText()
    {
        var first = Document.Word("附件：1.检查表");
        var last = Document.Word(new string('丙', 26));

        Near(28 + (2 * Advance), first.Left);
        Near(Middle(last) + (2 * Pitch), Middle(first));
        Near(28 + (5 * Advance), Document.Word("2.名单").Left);
    }

    [Fact]
    public void Signature_WithoutSeal_EndsTwoCharactersInWithTheDateTwoRight()
    {
        var name = Document.Words.First(word => word is { Text: "东山县人民政府办公室", Top: < 250 } && Near16(word));
        var date = Document.Word("2024年12月16日");

        Near(184 - (2 * Advance), name.Right);
        Near(name.Left + (2 * Advance), date.Left);
        Near(Middle(name) + Pitch, Middle(date));
    }

    [Fact]
    public void Note_StandsBelowTheDateTwoCharactersIn()
    {
        var note = Document.Word("（此件公开发布）");

        Near(28 + (2 * Advance), note.Left);
        Near(Middle(Document.Word("2024年12月16日")) + Pitch, Middle(note));
    }

    [Fact]
    public void Attachment_HasItsMarkOnLineOneAndItsTitleOnLineThree()
    {
        var mark = Document.Word("附件1");
        var title = Document.Words.First(word => word.Page == mark.Page && word.Text == "检查表");

        Near(28, mark.Left);
        Near(37 + LineMiddle, Middle(mark));
        Near(37 + (2 * Pitch) + LineMiddle, Middle(title));
        Near(106, title.Middle);
        Assert.Equal(mark.Page + 1, Document.Word("附件2").Page);
    }

    [Fact]
    public void Imprint_StandsAtTheFootOfTheLastPage()
    {
        var last = Document.PageCount;
        var lines = Document.Pixels(last).BlackLines();
        var copies = Document.Word("抄送：");
        var printed = Document.Word("2024年12月17日印发");

        Assert.Equal(3, lines.Count);
        Near(262, (lines[2].Top + lines[2].Bottom) / 2);
        Assert.All(lines, line => Near(28, line.Left));
        Assert.All(lines, line => Near(184, line.Right));
        Assert.Equal(last, copies.Page);
        Near(14 * Point, Height(copies));
        Near(28 + (14 * Point), copies.Left);
        Near(184 - (14 * Point), printed.Right);
        Assert.EndsWith("。", copies.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void PageNumbers_StandOutsideSevenMillimetresBelowTheText()
    {
        for (var page = 1; page <= Document.PageCount; page++)
        {
            var words = Document.Words.Where(word => word.Page == page && word.Top > 262).ToList();
            Assert.Equal($"— {page} —", string.Join(' ', words.Select(word => word.Text)));
            Near(page % 2 == 1 ? 184 - (14 * Point) : 28 + (14 * Point), page % 2 == 1 ? words[^1].Right : words[0].Left);
            // The dash runs about a third of the size above the baseline.
            Near(269, words[0].Top + ((0.88 - 0.264) * 14 * Point));
        }
    }

    [Fact]
    public void File_IsSoundAndHasItsFontsInIt()
    {
        Assert.Contains("No syntax or stream encoding errors found", Poppler.Check(Document.Bytes), StringComparison.Ordinal);
        var fonts = Poppler.Fonts(Document.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.Equal(5, fonts.Count);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes", font));
    }

    [Fact]
    public void File_NamesTitleNumberAndIssuer()
    {
        var properties = Poppler.Properties(Document.Bytes);

        Assert.Matches("Title: +东山县人民政府办公室关于印发《东山县托育服务实施方案》的通知\n", properties);
        Assert.Matches("Subject: +东政办发〔2024〕6号\n", properties);
        Assert.Matches("Author: +东山县人民政府办公室\n", properties);
        Assert.Matches("Metadata Stream: +yes", properties);
    }

    [Fact]
    public void Text_ReadsInOrder()
    {
        var text = Poppler.Text(Document.Bytes);
        string[] order = ["000012", "机密★1年", "东山县人民政府办公室文件", "东政办发〔2024〕6号", "各镇人民政府，县政府各部门：", "一、工作目标", "（一）增加供给。", "附件：1.检查表", "2024年12月16日", "（此件公开发布）", "附件1", "通道畅通", "附件2", "抄送：", "2024年12月17日印发"];

        Assert.Equal(order.Select(part => text.IndexOf(part, StringComparison.Ordinal)).Order(), order.Select(part => text.IndexOf(part, StringComparison.Ordinal)));
        Assert.DoesNotContain(order, part => !text.Contains(part, StringComparison.Ordinal));
    }

    private static bool Near16(PdfWord word) => Math.Abs(Height(word) - (16 * Point)) < 0.1;
}
