using Platform.Documents.Pdf;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Tests.Typesetting;

public sealed class PagePlanTests
{
    private const double Pitch = 225.0 / 22;

    [Fact]
    public void Write_SameDocumentTwice_GivesTheSameBytes()
    {
        var document = DocumentTextReader.Read(Text(3), "test").Document!;
        var options = new PdfOptions { Fonts = TestFonts.Free, Draft = true };

        Assert.Equal(PdfWriter.Write(document, options).Bytes, PdfWriter.Write(document, options).Bytes);
    }

    [Fact]
    public void Of_DraftMark_StandsOutsideTheTextArea()
    {
        var marks = Plan(3, draft: true).Pages.SelectMany(page => page.Margin.OfType<PlannedText>()).Where(item => item.Element == PlannedElement.DraftMark).ToList();

        Assert.All(marks, mark => Assert.Equal("样稿·系统生成·非正式文件", mark.Text));
        Assert.All(marks, mark => Assert.InRange(mark.Baseline, 12, 36));
        Assert.DoesNotContain(Plan(3).Pages.SelectMany(page => page.Margin), item => item.Element == PlannedElement.DraftMark);
    }

    [Fact]
    public void Of_ImprintWithRoomOnAnOddPage_StaysThereByDefault() => Assert.Equal([1], Plan(3).Pages.Select(page => page.Number));

    [Fact]
    public void Of_ImprintOnEvenPages_GoesToThePageBehindAnOddOne()
    {
        var plan = Plan(3, profile: new LayoutProfile { ImprintOnEvenPage = true });

        Assert.Equal([1, 2], plan.Pages.Select(page => page.Number));
        Assert.All(plan.Pages[1].Items, item => Assert.True(item.Element is PlannedElement.Imprint or PlannedElement.ImprintRule));
    }

    [Fact]
    public void Of_ImprintOnEvenPagesWithoutRoom_LeavesABlankPageAndNumbersNeither()
    {
        var plan = Plan(38, profile: new LayoutProfile { ImprintOnEvenPage = true });

        Assert.Equal([1, 2, null, null], plan.Pages.Select(page => page.Number));
        Assert.Empty(plan.Pages[2].Items);
        Assert.Contains(plan.Pages[3].Items, item => item.Element == PlannedElement.Imprint);
    }

    [Fact]
    public void Of_ProfileOfAnOffice_SetsItsOwnLinesAndCharacters()
    {
        var plan = Plan(30, profile: new LayoutProfile { LinesPerPage = 20, CharactersPerLine = 26 });
        var full = plan.Pages[1].Items.OfType<PlannedText>().Where(item => item.Element == PlannedElement.Body).Select(item => item.Baseline).Distinct().ToList();

        Assert.Contains(plan.Pages.SelectMany(page => page.Items).OfType<PlannedText>(), item => item.Text == new string('甲', 24));
        Assert.Equal(225.0 / 20, full[1] - full[0], 6);
    }

    [Fact]
    public void Of_Seal_KeepsAPlaceThatBeginsWithinOneLineOfTheText()
    {
        var document = DocumentTextReader.Read(Text(2).Replace("note: 公开", "seal: true", StringComparison.Ordinal), "test").Document!;
        var page = PagePlan.Of(document, TestFonts.Free, new PlanOptions { Draft = false }).Pages[0];
        var seal = Assert.IsType<PlannedPlace>(page.Items.Single(item => item.Element == PlannedElement.Seal));
        var text = page.Items.OfType<PlannedText>().Last(item => item.Element == PlannedElement.Body).Baseline;
        var name = page.Items.OfType<PlannedText>().Single(item => item.Element == PlannedElement.Issuer);
        var date = page.Items.OfType<PlannedText>().Last(item => item.Element == PlannedElement.Date);

        Assert.Equal(42, seal.Height);
        Assert.InRange(seal.Y, text, text + Pitch + 1);
        Assert.Equal(seal.X + (seal.Width / 2), name.X + (name.Width / 2), 1);
        Assert.InRange(((name.Baseline + date.Baseline) / 2) - (seal.Y + 21), 0.5, 6);
    }

    public static TheoryData<string> Documents => [.. Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.doctext", SearchOption.AllDirectories)
        .Where(file => !file.Contains("-errors", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Of_AnyDocument_KeepsAllTextOnThePaper(string file)
    {
        var document = DocumentTextReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)), file).Document!;

        var plan = PagePlan.Of(document, TestFonts.Free, new PlanOptions { Draft = true });

        Assert.All(plan.Pages, page =>
        {
            var width = page.Sideways ? page.Height : page.Width;
            Assert.All(page.Items.OfType<PlannedText>(), text => Assert.True(text.X > 0 && text.X + text.Width < width, $"{text.Text}: {text.X} – {text.X + text.Width}"));
        });
    }

    [Fact]
    public void Of_RowHigherThanTheRestOfThePage_BeginsOnTheNextWithItsHeadAndHeading()
    {
        var plan = Read($"{Text(14)}\n一、分工\n| 事项 | 要求 |\n|--- 20|--- 80|\n| 检查 | {Sentences(20)} |");

        Assert.DoesNotContain("一、分工", Printed(plan, 0), StringComparison.Ordinal);
        Assert.StartsWith("一、分工事项要求检查第1条", Printed(plan, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TableMovedToTheNextPage_BeginsAtItsTop()
    {
        var plan = Read($"{Text(14)}\n| 事项 | 要求 |\n|--- 20|--- 80|\n| 检查 | {Sentences(20)} |");

        Assert.Equal(37, plan.Pages[1].Items.OfType<PlannedRule>().Min(rule => rule.Y1), 3);
    }

    [Fact]
    public void Of_RowHigherThanAPage_ContinuesItsTextOnTheNext()
    {
        var plan = Read($"{Text(14)}\n| 事项 | 要求 |\n|--- 20|--- 80|\n| 检查 | {Sentences(70)} |");
        var text = string.Concat(plan.Pages.SelectMany(page => page.Items).OfType<PlannedText>().Where(item => item.Element == PlannedElement.Table && item.X > 60 && item.Text != "要求").Select(item => item.Text));

        Assert.Equal(Sentences(70), text);
        Assert.Contains("检查第1条", Printed(plan, 0), StringComparison.Ordinal);
        Assert.Contains("第30条", Printed(plan, 1), StringComparison.Ordinal);
        Assert.Contains("第70条", Printed(plan, 2), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DividedRowWithALeastHeight_HasItsHeightOnceAndIsSignedAtItsEnd()
    {
        var plan = Read($"---\nformat: form\ntitle: 审批表\n---\n请审批。\n|=== 20|--- 80|\n| 意见 | 同意。 // > （盖章） | 200mm", new LayoutProfile { TextHeight = 180, LinesPerPage = 17 });
        var last = plan.Pages.Index().Last(page => page.Item.Items.OfType<PlannedText>().Any(text => text.Element == PlannedElement.Table));
        var foot = last.Item.Items.OfType<PlannedText>().Single(text => text.Text == "（盖章）");
        var edge = last.Item.Items.OfType<PlannedRule>().Where(rule => rule.Element == PlannedElement.Table && rule.Y1 == rule.Y2).Max(rule => rule.Y1);

        Assert.Equal(1, last.Index);
        Assert.Contains("同意。", Printed(plan, 0), StringComparison.Ordinal);
        Assert.InRange(edge - foot.Baseline, 1, 7);
    }

    [Fact]
    public void Of_Headings_BecomeBookmarks()
    {
        var text = Text(1).Replace("note: 公开", "attachments: [表]", StringComparison.Ordinal) + "\n一、目标\n（一）增加供给。抓紧。\n=== 附件 表\n见表。";
        var plan = PagePlan.Of(DocumentTextReader.Read(text, "test").Document!, TestFonts.Free, new PlanOptions { Draft = false });

        Assert.Equal(["0 关于检查的通知 0", "1 一、目标 0", "2 （一）增加供给 0", "0 表 1"], plan.Bookmarks.Select(mark => $"{mark.Level} {mark.Title} {mark.Page}"));
    }

    private static PagePlan Read(string text, LayoutProfile? profile = null) => PagePlan.Of(
        DocumentTextReader.Read(text, "test").Document!,
        TestFonts.Free,
        new PlanOptions { Draft = false, Profile = profile ?? LayoutProfile.Standard });

    private static string Sentences(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"第{i}条要求请各单位结合实际认真对照落实。"));

    private static string Printed(PagePlan plan, int page) =>
        string.Concat(plan.Pages[page].Items.OfType<PlannedText>().Select(text => text.Text));

    private static PagePlan Plan(int lines, bool draft = false, LayoutProfile? profile = null) => PagePlan.Of(
        DocumentTextReader.Read(Text(lines), "test").Document!,
        TestFonts.Free,
        new PlanOptions { Draft = draft, Profile = profile ?? LayoutProfile.Standard });

    private static string Text(int lines) => $"""
        ---
        type: 通知
        title: 关于检查的通知
        issuers: 东山县人民政府办公室
        date: 2024-12-16
        note: 公开
        copies: [县委各部门]
        printed_by: 东山县人民政府办公室
        printed_on: 2024-12-17
        ---
        {string.Join('\n', Enumerable.Repeat(new string('甲', 24), lines))}
        """;
}
