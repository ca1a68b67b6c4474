using static Platform.Documents.Tests.Pdf.Measure;

namespace Platform.Documents.Tests.Pdf;

/// <summary>信函, 命令, 纪要, joint and upward documents, measured.</summary>
public sealed class SpecialFormatTests
{
    [Fact]
    public void Letter_MarkBegins30MillimetresFromTheEdgeBetweenDoubleRedLines()
    {
        var letter = new PrintedDocument("""
            ---
            format: letter
            type: 函
            title: 东山县卫生健康局关于商请提供常住人口数据的函
            letterhead: 东山县卫生健康局
            number: 东卫健函〔2024〕12号
            urgency: 加急
            recipients: 县统计局
            issuers: 东山县卫生健康局
            date: 2024-03-05
            copies: [县公安局]
            ---
            请函复。
            """);
        var lines = letter.Pixels(1).RedLines();
        var number = letter.Word("东卫健函");

        Assert.Equal(1, letter.PageCount);
        Near(30, letter.Pixels(1).FirstRed(10));
        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Near(20, line.Left));
        Assert.All(lines, line => Near(190, line.Right));
        Assert.True(lines[0].Bottom - lines[0].Top > lines[1].Bottom - lines[1].Top);
        Assert.True(lines[3].Bottom - lines[3].Top > lines[2].Bottom - lines[2].Top);
        Near(277, lines[3].Bottom);
        // 4 mm below the ink of the mark, which ends about 0.06 em above the foot of its body.
        Assert.InRange(lines[0].Top - letter.Word("东山县卫生健康局").Bottom, 2.6, 4.2);
        Near(184, number.Right);
        Near(lines[1].Bottom + (16 * Point * 7 / 8), number.Top);
        Near(28, letter.Word("加急").Left);
        Near(Middle(number) + (3 * Pitch), Middle(letter.Words.First(word => Math.Abs(Height(word) - (22 * Point)) < 0.1)));
        Assert.DoesNotContain(letter.Words, word => word.Text == "—");
        Assert.Empty(letter.Pixels(1).BlackLines());
    }

    [Fact]
    public void Order_MarkBegins20MillimetresBelowTheTextArea()
    {
        var order = new PrintedDocument("""
            ---
            format: order
            type: 命令
            title: 东山县人民政府令
            letterhead: 东山县人民政府令
            number: 第6号
            signer_post: 县　长
            signer: 王一
            date: 2024-01-08
            ---
            现予公布。
            """);
        var number = order.Word("第6号");

        Near(57, order.Pixels(1).FirstRed(20));
        Near(106, number.Middle);
        Near(Middle(number) + (3 * Pitch), Middle(order.Word("现予公布")));
        Assert.Empty(order.Pixels(1).RedLines());
        Near(184 - (4 * Advance), order.Word("王一").Right);
        Near(184 - (4 * Advance), order.Word("2024年1月8日").Right);
        Near(Middle(order.Word("现予公布")) + (3 * Pitch), Middle(order.Word("王一")));
        Near(Middle(order.Word("王一")) + (2 * Pitch), Middle(order.Word("2024年1月8日")));
    }

    [Fact]
    public void Minutes_NameWhoWasThereInsteadOfASignature()
    {
        var minutes = new PrintedDocument("""
            ---
            format: minutes
            type: 纪要
            title: 第三次会议纪要
            letterhead: 东山县人民政府办公室专题会议纪要
            number: 第3期
            issuers: 东山县人民政府办公室
            date: 2024-06-20
            attendance:
              present: [张三, 李四]
              absent: 吴九
            ---
            会议同意。
            """);

        Near(72, minutes.Pixels(1).FirstRed(20));
        var rule = Assert.Single(minutes.Pixels(1).RedLines());
        Near(4, rule.Top - minutes.Word("2024年6月20日").Bottom);
        Near(Middle(minutes.Word("会议同意")) + (2 * Pitch), Middle(minutes.Word("出席：张三、李四")));
        Near(28 + (2 * Advance), minutes.Word("请假：吴九").Left);
    }

    [Fact]
    public void JointNotice_NamesAreEquallyWideAndTheSuffixStandsRightOfTheirMiddle()
    {
        var notice = new PrintedDocument("""
            ---
            type: 通知
            title: 关于开展安全联合检查的通知
            letterhead: [东山县卫生健康局, 东山县市场监督管理局, 东山县消防救援大队文件]
            number: 东卫健发〔2024〕20号
            recipients: 各镇人民政府
            issuers: [东山县卫生健康局, 东山县市场监督管理局, 东山县消防救援大队]
            date: 2024-05-09
            ---
            定于2024年5月开展检查。
            请配合。
            """);
        var red = notice.Words.Where(word => word is { Page: 1, Top: > 60 and < 110 } && Height(word) > 8).ToList();
        var suffix = notice.Words.First(word => word.Text.EndsWith("文件", StringComparison.Ordinal));
        var host = red.Where(word => Math.Abs(word.Top - red[0].Top) < 1).ToList();
        var third = red.Where(word => Math.Abs(word.Top - red[^1].Top) < 1).ToList();

        Near(72, notice.Pixels(1).FirstRed(20));
        Near(host[0].Left, third[0].Left);
        Near(host[^1].Right, third[^1].Right);
        Near((Middle(host[0]) + Middle(third[0])) / 2, Middle(suffix));
        Assert.Equal(["东山县卫生健康局", "东山县市场监督管理局", "东山县消防救援大队"], Poppler.Text(notice.Bytes).Split('\n').Where(line => line.StartsWith("东山县", StringComparison.Ordinal)).TakeLast(3));
    }

    [Fact]
    public void JointNotice_WithSeals_HasThemInRowsWithLongNamesInEqualLines()
    {
        var notice = new PrintedDocument("""
            ---
            type: 通知
            title: 关于开展安全联合检查的通知
            issuers: [东山县卫生健康局, 东山县市场监督管理局, 东山县消防救援大队, 东山县教育局]
            date: 2024-05-09
            seal: true
            ---
            请执行。
            """);

        Near(28 + 26, notice.Word("东山县卫生健康局").Middle);
        Near(106, notice.Word("东山县市场").Middle);
        Near(106, notice.Word("监督管理局").Middle);
        Near(184 - 26, notice.Word("东山县消防救援大队").Middle);
        Near(Middle(notice.Word("监督管理局")), Middle(notice.Word("东山县卫生健康局")));
        Near(notice.Word("2024年5月9日").Middle, notice.Word("东山县教育局").Middle);
        Near(Middle(notice.Word("东山县教育局")) + Pitch, Middle(notice.Word("2024年5月9日")));
    }

    [Fact]
    public void Request_NumberStandsLeftOnTheLineOfTheLastSignatory()
    {
        var request = new PrintedDocument("""
            ---
            type: 请示
            title: 东山县卫生健康局关于申请建设资金的请示
            letterhead: 东山县卫生健康局文件
            number: 东卫健〔2024〕18号
            signatories: [王一, 李二, 张三]
            recipients: 东山县人民政府
            issuers: 东山县卫生健康局
            date: 2024-02-06
            seal: true
            contact: 李文
            contact_phone: 0000-1234567
            ---
            现申请县级资金300万元。
            妥否，请批示。
            """);
        var number = request.Word("东卫健〔2024〕18号");

        Near(28 + Advance, number.Left);
        Near(Middle(number), Middle(request.Word("张三")));
        Near(Middle(number) - Pitch, Middle(request.Word("签发人：")));
        Near(184 - Advance, request.Word("李二").Right);
        Near(4, request.Pixels(1).RedLines()[0].Top - number.Bottom);
        var date = request.Word("2024年2月6日");
        Near(184 - (4 * Advance), date.Right);
        var name = request.Words.First(word => word.Text == "东山县卫生健康局" && Math.Abs(Middle(word) + Pitch - Middle(date)) < 0.5);
        Near(date.Middle, name.Middle);
        Near(Middle(request.Word("妥否")) + (3 * Pitch), Middle(name));
        Near(Middle(date) + Pitch, Middle(request.Word("（联系人：李文，联系电话：0000-1234567）")));
    }

    [Fact]
    public void Form_OfOnePage_HasNoPageNumber()
    {
        var form = new PrintedDocument("""
            ---
            format: form
            title: 托育机构备案回执
            number: 东托备〔2024〕003
            issuers: 东山县卫生健康局
            date: 2024-04-01
            ---
            准予备案。
            """);

        Assert.DoesNotContain(form.Words, word => word.Text == "—");
        Near(106, form.Word("托育机构备案回执").Middle);
    }
}
