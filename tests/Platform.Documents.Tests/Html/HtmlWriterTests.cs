using System.Net;
using System.Text.RegularExpressions;
using Platform.Documents.Html;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Tests.Pdf;
using Platform.Documents.Tests.Pictures;

namespace Platform.Documents.Tests.Html;

public sealed partial class HtmlWriterTests
{
    private const string Hostile = "<script>alert(\"1\")</script><b style=x onclick='y'>";

    [Fact]
    public void Page_Draft_IsAStandalonePageWithoutScriptOrInlineStyle()
    {
        var page = Page(Read("---\nformat: form\ntitle: 回执\n---\n请办理。"), draft: true);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>回执</title>", page, StringComparison.Ordinal);
        Assert.Contains(">样稿·系统生成·非正式文件<", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'; font-src data:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(" style=", page);
        Assert.DoesNotMatch("url\\(\"(?!data:font/ttf;base64,)", page);
        Assert.Single(Style().Matches(page));
    }

    [Fact]
    public void Fragment_EveryPageOfADraft_CarriesTheMark()
    {
        var document = Read("---\nformat: form\ntitle: 回执\nattachments: 表\n---\n请办理。\n=== 印发件 办法\n一句。\n=== 附件 表\n一句。");

        Assert.Equal(3, Mark().Count(Fragment(document, draft: true)));
        Assert.Equal(0, Mark().Count(Fragment(document, draft: false)));
    }

    [Fact]
    public void Fragment_ReadAloud_HasHeadingsParagraphsAndTables()
    {
        var document = Read("""
            ---
            format: form
            title: 回执
            ---
            一、材料
            1. 证件。原件。
            | 序号 | 项目 | < |
            |---|---|---|
            | 1 | | 丙 |
            """);

        Assert.Equal(
            ["heading 1 回执", "heading 2 一、材料", "heading 3 1.证件。", "paragraph 原件。", "table", "row", "columnheader 序号", "columnheader 项目 2列", "row", "cell 1", "cell", "cell 丙"],
            SvgLine.Parse(Fragment(document, draft: true)).Descendants()
                .Where(element => element.Attribute("role") is { Value: not "group" })
                .Select(element => string.Join(' ', new[]
                {
                    element.Attribute("role")!.Value,
                    element.Attribute("aria-level")?.Value,
                    element.Elements("text").Any() || element.Elements("g").Any() || element.Value.Length == 0 ? null : element.Value,
                    element.Attribute("aria-colspan") is { } span ? $"{span.Value}列" : null,
                }.Where(word => word is not null))));
    }

    [Fact]
    public void Fragment_TableOverTwoPages_TellsItsHeadOnce()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"| {i} | 事项 |"));
        var page = SvgLine.Parse(Fragment(Read($"---\nformat: form\ntitle: 甲\n---\n| 序号 | 内容 |\n|---|---|\n{rows}"), draft: false));

        Assert.Equal(2, page.Descendants("svg").Count());
        Assert.Equal(2, page.Descendants("g").Count(group => group.Attribute("role")?.Value == "table"));
        Assert.Equal(["序号", "内容"], page.Descendants("text").Where(text => text.Attribute("role")?.Value == "columnheader").Select(text => text.Value));
        Assert.Contains(page.Descendants("text"), text => text.Attribute("aria-hidden")?.Value == "true" && text.Value == "序号内容");
    }

    [Fact]
    public void Page_PictureBetweenParagraphs_IsReadInItsPlaceAndPrinted()
    {
        var red = TestPng.Red(60, 40);
        var document = DocumentTextReader.Read("---\nformat: form\ntitle: 甲\n---\n乙\n[图 red.png 60毫米] 托位数\n丙", "x", name => name == "red.png" ? red : null).Document!;
        var page = SvgLine.Parse(Fragment(document, draft: false)).Descendants("svg").Single();
        var lines = Poppler.Pixels(Browser.Print(Page(document, draft: false)), 1).RedLines(longerThan: 20);

        Assert.Equal(["甲", "乙", "托位数", "托位数", "丙"], page.Elements().Where(element => element.Attribute("role") is not null).Select(element => element.Attribute("aria-label")?.Value ?? element.Value));
        Measure.Near(28 + 78 - 30, lines[0].Left);
        Measure.Near(28 + 78 + 30, lines[0].Right);
        Measure.Near(40, lines[^1].Bottom - lines[0].Top);
    }

    [Fact]
    public void Fragment_ImprintBeyondOnePage_IsRefusedWithASentence()
    {
        var copies = string.Join('、', Enumerable.Repeat("各镇人民政府", 400));
        var writing = HtmlWriter.Fragment(Read($"---\nformat: form\ntitle: 甲\ncopies: {copies}\n---\n乙"), Options(draft: false));

        Assert.Null(writing.Html);
        Assert.Contains("版记（抄送机关）超过一页，无法排印，请精简抄送机关。", writing.Notices);
    }

    [Fact]
    public void Fonts_SameCharactersInAnotherOrder_AreTheSameFonts()
    {
        static IEnumerable<string> Names(string text) =>
            HtmlWriter.Fonts(Read($"---\nformat: form\ntitle: 甲\n---\n{text}"), Options(draft: false)).Select(font => font.Name);

        Assert.Equal(Names("托育服务"), Names("服务托育服务"));
        Assert.NotEqual(Names("托育服务"), Names("托育服务费"));
    }

    [Fact]
    public void Fonts_EveryFont_IsAFileUnderTenKilobytesForAFewCharacters()
    {
        var fonts = HtmlWriter.Fonts(Read("---\nformat: form\ntitle: 甲\n---\n托育"), Options(draft: false));

        Assert.All(fonts, font => Assert.InRange(font.Write().Length, 500, 10_000));
        Assert.All(fonts, font => Assert.Matches("^doc-[0-9a-f]{12}$", font.Name));
    }

    [Theory]
    [InlineData("title: {0}")]
    [InlineData("letterhead: {0}")]
    [InlineData("number: {0}")]
    [InlineData("recipients: {0}")]
    [InlineData("issuers: {0}")]
    [InlineData("signer_post: {0}\nsigner: 甲")]
    [InlineData("signer_post: 甲\nsigner: {0}")]
    [InlineData("note: {0}")]
    [InlineData("contact: {0}")]
    [InlineData("contact: 甲\ncontact_phone: {0}")]
    [InlineData("copies: {0}")]
    [InlineData("printed_by: {0}\nprinted_on: 2024-01-01")]
    public void Page_HostileHeadValue_IsShownAndNotRun(string lines)
    {
        var title = lines.StartsWith("title", StringComparison.Ordinal) ? "" : "title: 甲\n";
        var value = $"\"{Hostile.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        var page = Page(Read($"---\nformat: form\n{title}{lines.Replace("{0}", value, StringComparison.Ordinal)}\n---\n请办理。"), draft: false);

        AssertShown(page);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("一、{0}")]
    [InlineData("（一）标题。{0}")]
    [InlineData("| {0} |\n|---|\n| 甲 |")]
    [InlineData("| 甲 |\n|---|\n| {0} |")]
    [InlineData("甲\n=== 印发件 {0}\n乙")]
    [InlineData("\uE000{0}\uE001甲\uE002")]
    public void Page_HostileText_IsShownAndNotRun(string body)
    {
        AssertShown(Page(Read($"---\nformat: form\ntitle: 甲\n---\n{body.Replace("{0}", Hostile, StringComparison.Ordinal)}"), draft: false));
    }

    [Fact]
    public void Fragment_HostileSourceNote_IsShownAndNotRun()
    {
        var document = Read("---\nformat: form\ntitle: 甲\n---\n\uE000id\uE001甲\uE002");

        AssertShown(HtmlWriter.Fragment(document, Options(draft: false) with { SourceNotes = _ => new SourceNote(Hostile, Hostile, Hostile, "/" + Hostile) }).Html!);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    [InlineData("data:text/html,x")]
    public void Fragment_UnsafeLink_IsNotWritten(string link)
    {
        var document = Read("---\nformat: form\ntitle: 甲\n---\n\uE000id\uE001甲\uE002");

        Assert.DoesNotContain("href", HtmlWriter.Fragment(document, Options(draft: false) with { SourceNotes = _ => new SourceNote("依据", Link: link) }).Html!, StringComparison.Ordinal);
    }

    [Fact]
    public void Fragment_BelowAPageHeading_StartsOneLevelLower()
    {
        var html = HtmlWriter.Fragment(Read("---\nformat: form\ntitle: 甲\n---\n一、乙\n1. 丙。丁。"), Options(draft: false) with { FirstHeadingLevel = 2 }).Html!;

        Assert.Equal(["2", "3", "4"], Level().Matches(html).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Fragment_OrderWithoutTitle_IsHeadedByItsMark()
    {
        var html = Fragment(CaseTests.Read("order/order"), draft: false);

        Assert.Equal("1", Level().Match(html).Groups[1].Value);
    }

    // A space at the end of a line is not set.
    private static void AssertShown(string page)
    {
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b ", page, StringComparison.Ordinal);
        var text = WebUtility.HtmlDecode(Element().Replace(page[page.IndexOf("<article", StringComparison.Ordinal)..], ""));
        Assert.True(WithoutSpaces(text).Contains(WithoutSpaces(Hostile), StringComparison.Ordinal) || page.Contains(WebUtility.HtmlEncode(Hostile), StringComparison.Ordinal), text);
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static HtmlOptions Options(bool draft) => new() { Fonts = TestFonts.Free, Draft = draft };

    private static string Page(Model.OfficialDocument document, bool draft) => HtmlWriter.Page(document, Options(draft)).Html!;

    private static string Fragment(Model.OfficialDocument document, bool draft) => HtmlWriter.Fragment(document, Options(draft)).Html!;

    private static Model.OfficialDocument Read(string text)
    {
        var reading = DocumentTextReader.Read(text, "x");
        Assert.Empty(reading.Diagnostics);
        return reading.Document!;
    }

    [GeneratedRegex("<style>")]
    private static partial Regex Style();

    [GeneratedRegex("样稿·系统生成·非正式文件")]
    private static partial Regex Mark();

    [GeneratedRegex("aria-level=\"(.)\"")]
    private static partial Regex Level();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Element();
}
