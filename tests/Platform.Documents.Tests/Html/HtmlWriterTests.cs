using System.Text.RegularExpressions;
using Platform.Documents.Html;
using Platform.Documents.Reading;

namespace Platform.Documents.Tests.Html;

public sealed partial class HtmlWriterTests
{
    private const string Hostile = "<script>alert(\"1\")</script><b style=x onclick='y'>";

    [Fact]
    public void Page_Draft_IsAStandalonePageWithoutScriptOrInlineStyle()
    {
        var page = HtmlWriter.Page(Read("---\nformat: form\ntitle: 回执\n---\n请办理。"), new HtmlOptions { Draft = true });

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>回执</title>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"doc-draft\">样稿·系统生成·非正式文件</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(" style=", page);
        Assert.Single(Style().Matches(page));
    }

    [Fact]
    public void Fragment_EveryPartOfADraft_CarriesTheMark()
    {
        var document = Read("---\nformat: form\ntitle: 回执\nattachments: 表\n---\n请办理。\n=== 印发件 办法\n一句。\n=== 附件 表\n一句。");

        Assert.Equal(3, Mark().Count(HtmlWriter.Fragment(document, new HtmlOptions { Draft = true })));
        Assert.Equal(0, Mark().Count(HtmlWriter.Fragment(document, new HtmlOptions { Draft = false })));
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
        var page = HtmlWriter.Page(Read($"---\nformat: form\n{title}{lines.Replace("{0}", value, StringComparison.Ordinal)}\n---\n请办理。"), new HtmlOptions { Draft = false });

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
        AssertShown(HtmlWriter.Page(Read($"---\nformat: form\ntitle: 甲\n---\n{body.Replace("{0}", Hostile, StringComparison.Ordinal)}"), new HtmlOptions { Draft = false }));
    }

    [Fact]
    public void Fragment_HostileSourceNote_IsShownAndNotRun()
    {
        var document = Read("---\nformat: form\ntitle: 甲\n---\n\uE000id\uE001甲\uE002");

        AssertShown(HtmlWriter.Fragment(document, new HtmlOptions { Draft = false, SourceNotes = _ => new SourceNote(Hostile, Hostile, Hostile, "/" + Hostile) }));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    [InlineData("data:text/html,x")]
    public void Fragment_UnsafeLink_IsNotWritten(string link)
    {
        var document = Read("---\nformat: form\ntitle: 甲\n---\n\uE000id\uE001甲\uE002");

        Assert.DoesNotContain("href", HtmlWriter.Fragment(document, new HtmlOptions { Draft = false, SourceNotes = _ => new SourceNote("依据", Link: link) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Fragment_BelowAPageHeading_StartsOneLevelLower()
    {
        var html = HtmlWriter.Fragment(Read("---\nformat: form\ntitle: 甲\n---\n一、乙\n1. 丙。丁。"), new HtmlOptions { Draft = false, FirstHeadingLevel = 2 });

        Assert.Equal(["<h2", "<h3", "<h4"], Heading().Matches(html).Select(match => match.Value));
    }

    [Fact]
    public void StyleSheet_Served_KnowsEveryClassThatIsWritten()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Cases");
        var written = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .SelectMany(file => ClassNames().Matches(File.ReadAllText(file)).SelectMany(match => match.Groups[1].Value.Split(' ')))
            .Distinct();

        Assert.Empty(written.Where(name => !Regex.IsMatch(HtmlWriter.StyleSheet, $@"\.{name}\b")).Except(Unstyled));
    }

    // Hooks for scripts and tests that need no look of their own.
    private static readonly string[] Unstyled = ["doc-main", "doc-issued", "doc-form", "doc-number", "doc-copy-number", "doc-issuer"];

    // Spans of a title, which keep words whole, do not show.
    private static void AssertShown(string page)
    {
        var html = page.Replace("<span>", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b ", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;b style=x onclick=&#39;y&#39;&gt;", html, StringComparison.Ordinal);
    }

    private static Model.OfficialDocument Read(string text)
    {
        var reading = DocumentTextReader.Read(text, "x");
        Assert.Empty(reading.Diagnostics);
        return reading.Document!;
    }

    [GeneratedRegex("<style>")]
    private static partial Regex Style();

    [GeneratedRegex("class=\"doc-draft\"")]
    private static partial Regex Mark();

    [GeneratedRegex("<h[1-6]")]
    private static partial Regex Heading();

    [GeneratedRegex("class=\"([^\"]+)\"")]
    private static partial Regex ClassNames();
}
