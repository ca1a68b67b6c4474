namespace Platform.Documents.Tests.Pdf;

/// <summary>Odd and hostile content gives a correct document or a clear refusal.</summary>
public sealed class BadInputTests
{
    private static string Text(string body = "请执行。", string title = "关于检查的通知", string extra = "") => $$"""
        ---
        type: 通知
        title: {{title}}
        letterhead: 东山县人民政府办公室文件
        number: 东政办发〔2024〕6号
        issuers: 东山县人民政府办公室
        date: 2024-12-16
        {{extra}}
        ---
        {{body}}
        """;

    [Fact]
    public void Title_OfSixtyCharacters_KeepsWithinTheTextAreaWithoutHourglass()
    {
        var title = $"东山县人民政府办公室关于印发《{new string('东', 36)}方案》的通知";
        var document = new PrintedDocument(Text(title: title));
        var lines = document.Words.Where(word => word.Page == 1 && Math.Abs(Measure.Height(word) - (22 * Measure.Point)) < 0.1).ToList();

        Assert.Equal(title, string.Concat(lines.Select(line => line.Text)));
        Assert.InRange(lines.Count, 3, 4);
        Assert.All(lines, line => Assert.InRange(line.Left, 28, 106));
    }

    [Fact]
    public void Recipients_Sixty_MoveToTheImprintWhenPageOneHasNoRoomForText()
    {
        var document = new PrintedDocument(Text(extra: $"recipients: [{string.Join(", ", Enumerable.Range(1, 60).Select(i => $"第{i}街道办事处"))}]"));

        Assert.Equal(1, document.Word("请执行").Page);
        Assert.Contains("主送：第1街道办事处", Poppler.Text(document.Bytes), StringComparison.Ordinal);
        Assert.Contains("主送机关过多，首页放不下正文，已按规定移到版记。", document.Writing.Notices);
    }

    [Fact]
    public void Copies_OfMoreThanAPage_AreRefused()
    {
        var document = new PrintedDocument(Text(extra: $"copies: [{string.Join(", ", Enumerable.Range(1, 200).Select(i => $"第{i}街道办事处"))}]"));

        Assert.Null(document.Writing.Bytes);
        Assert.Equal("版记（抄送机关）超过一页，无法排印，请精简抄送机关。", document.Writing.Notices[0]);
    }

    [Fact]
    public void Table_OfThreeThousandRows_HasThemAllWithAHeadOnEveryPage()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 3000).Select(i => $"| 行{i} | 县卫生健康局 |"));
        var document = new PrintedDocument(Text($"附表如下。\n| 序号 | 单位 |\n|--- 30|--- 70|\n{rows}"));

        Assert.Equal(3000, document.Words.Count(word => word.Text.StartsWith('行')));
        Assert.InRange(document.Words.Count(word => word.Text == "序号"), document.PageCount - 1, document.PageCount);
    }

    [Fact]
    public void Cell_TallerThanAPage_IsDividedWithoutLoss()
    {
        var document = new PrintedDocument(Text($"附表如下。\n| 序号 | 内容 |\n|--- 30|:--- 70|\n| 1 | {string.Concat(Enumerable.Range(0, 400).Select(i => $"第{i}句话。"))} |\n| 2 | 完 |"));
        var column = document.Words.Where(word => word is { Left: > 75, Top: < 262 } && word.Text != "内容");
        var text = string.Concat(column.OrderBy(word => word.Page).ThenBy(word => Math.Round(word.Top)).ThenBy(word => word.Left).Select(word => word.Text));

        Assert.All(Enumerable.Range(0, 400), i => Assert.Contains($"第{i}句话。", text, StringComparison.Ordinal));
        Assert.Equal(4, document.PageCount);
    }

    [Fact]
    public void MergedCell_OverTwoPages_IsOnBoth()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"| {(i == 1 ? "县卫生健康局" : "^")} | 行{i} |"));
        var document = new PrintedDocument(Text($"附表如下。\n| 单位 | 任务 |\n|--- 40|--- 60|\n{rows}"));

        Assert.Equal(60, document.Words.Count(word => word.Text.StartsWith('行')));
        Assert.Single(document.Words, word => word.Text == "县卫生健康局");
    }

    [Fact]
    public void Word_OfTwoHundredLetters_IsCutAtTheEdge()
    {
        var document = new PrintedDocument(Text($"网址为{new string('w', 200)}，请查收。"));
        var lines = document.Words.Where(word => word.Text.Contains("ww", StringComparison.Ordinal)).ToList();

        Assert.Equal(200, lines.Sum(line => line.Text.Count(c => c == 'w')));
        Assert.All(lines, line => Assert.True(line.Right <= 184.5));
    }

    [Fact]
    public void RareCharacters_AreShownOrNamed()
    {
        var document = new PrintedDocument(Text("联系人𠮷㙍，😀。"));

        Assert.Contains("联系人𠮷㙍，〓。", Poppler.Text(document.Bytes), StringComparison.Ordinal);
        Assert.Contains("字体里没有这些字，文件中以“〓”代替：😀（U+1F600）。请换用收字更全的字体。", document.Writing.Notices);
        Assert.Contains("这些字用了别的字体：𠮷（U+20BB7）。", document.Writing.Notices);
    }

    [Fact]
    public void Attachments_Thirty_AreAllNamedAndPrinted()
    {
        var names = Enumerable.Range(1, 30).Select(i => $"表{i}").ToList();
        var parts = string.Join('\n', names.Select((name, i) => $"=== 附件 {i + 1} {name}\n见表。"));
        var document = new PrintedDocument(Text($"请执行。\n{parts}", extra: $"attachments: [{string.Join(", ", names)}]"));

        Assert.Equal(1, document.Word("请执行").Page);
        Assert.Equal(30, document.Words.Count(word => word.Text.StartsWith("附件", StringComparison.Ordinal) && !word.Text.StartsWith("附件：", StringComparison.Ordinal)));
    }

    [Fact]
    public void ManySignatoriesAndJointBodies_StayInTheTextArea()
    {
        var bodies = string.Join(", ", Enumerable.Range(1, 8).Select(i => $"东山县第{i}人民医院管理委员会"));
        var document = new PrintedDocument(Text(extra: "").Replace("letterhead: 东山县人民政府办公室文件", $"letterhead: [{bodies}文件]", StringComparison.Ordinal)
            .Replace("issuers: 东山县人民政府办公室", $"issuers: [{bodies}]\nseal: true", StringComparison.Ordinal));

        Assert.Equal(1, document.Word("请执行").Page);
        Assert.All(document.Words, word => Assert.True(word is { Left: > 27.5, Right: < 184.5 }, word.ToString()));
    }
}
