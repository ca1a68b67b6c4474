using Platform.Documents.Clauses;
using Platform.Documents.Html;
using Platform.Documents.PlainText;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;

namespace Platform.Documents.Tests.Reading;

/// <summary>No text, however broken, makes a reader or writer throw.</summary>
public sealed class BadTextTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "title: ", "format: form\n", "type: 通知\n", "attachments:\n  - ", "attendance:\n", "  present: ", "date: ", "\"", "'", "\\", "\\UFFFFFFFF", "\\xZZ", "[", "]", "{", "}", "&a ", "*a", "!x ", "|", ">", "# ", ": ",
        "一、", "（一）", "1. ", "（1）", "(一)", "第一条 ", "第一章 ", "附件1\n", "附件：", "抄送：", "| 甲 | ^ |\n", "|---|---|\n", "| < | 2 |\n", "=== 附件 ", "=== 印发件 ", "[横排]", "\n", "\r", "\t", "　",
        "\uE000", "\uE001", "\uE002", "\uD800", "\0", "。", "，", "甲", "abc", "2024年1月2日", "%YAML 9.9\n", "...\n", "? ", "- ", "🙂",
    ];

    [Theory]
    [InlineData("---\ntitle: \"\\UFFFFFFFF\"\n---\n甲")]
    [InlineData("---\ntitle: \"\\uD800\"\n---\n甲")]
    [InlineData("---\n? [甲]\n: 乙\n---\n甲")]
    [InlineData("---\n%YAML 9.9\n---\n甲\n---\n")]
    [InlineData("---\ntitle: 甲\n...\ntitle: 乙\n---\n甲")]
    [InlineData("---\n\ttitle: 甲\n---\n甲")]
    [InlineData("---\ntitle: \0甲\n---\n甲")]
    public void Read_BrokenYaml_IsADiagnostic(string text)
    {
        Assert.NotEmpty(DocumentTextReader.Read(text, "x").Diagnostics);
    }

    [Fact]
    public void Read_RandomPieces_NeverThrows()
    {
        var random = new Random(9704);
        for (var round = 0; round < 4000; round++)
        {
            var tail = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var text = random.Next(2) == 0 ? tail : "---\nformat: form\ntitle: 甲\n---\n" + tail;

            var reading = DocumentTextReader.Read(text, "x");

            Assert.Equal(reading.HasErrors, reading.Diagnostics.Count > 0);
            ClauseOutline.Read(text);
            if (reading.Document is { } document)
            {
                HtmlWriter.Fragment(document, new HtmlOptions { Fonts = TestFonts.Free, Draft = true });
                PlainTextWriter.Write(document, draft: true);
                ClauseOutline.Of(document);
            }
        }
    }

    [Fact]
    public void Read_TableOfThreeThousandRows_IsRead()
    {
        var rows = string.Concat(Enumerable.Range(1, 3000).Select(row => $"| {row} | 机构 | ^ |\n"));

        var reading = DocumentTextReader.Read($"---\nformat: form\ntitle: 名单\n---\n| 序号 | 名称 | 镇 |\n|---|---|---|\n| 0 | 机构 | 城关镇 |\n{rows}", "x");

        Assert.Empty(reading.Diagnostics);
        Assert.Contains("aria-rowspan=\"3001\"", HtmlWriter.Fragment(reading.Document!, new HtmlOptions { Fonts = TestFonts.Free, Draft = false }).Html!, StringComparison.Ordinal);
    }
}
