using Platform.Documents.Marks;
using Platform.Documents.Model;
using Platform.Documents.Reading;

namespace Platform.Documents.Tests.Reading;

/// <summary>Whatever people type shows as they typed it, in every slot of a document text.</summary>
public sealed class HostileDataTests
{
    public static TheoryData<string> Strings =>
    [
        "一、总体要求", "（一）目标", "(一) 目标", "1. 目标", "1、目标", "（1）目标", ". x", "、x", "）x", "十", "2024",
        "---", "----", "- 项", "===", "=== 附件 1 假附件", "= x", "|", "甲|乙", "| 甲 |", "|---|", "^", "<", "\\", "甲\\", "\\\\n", "\\|",
        "甲 [横排]", "[横排]", "附件 1 假", "1 假", "\"", "'", "\"甲\": 乙", "甲: 乙", "甲 #乙", "# 甲", "&a", "*a", "!tag", "%x", "@x", "`x", "{a: b}", "[a]", "> x", "? x", "null", "true", "~",
        "<script>alert(1)</script>", "&amp;", "{{ x }}", "标题。正文", "。", "……", "🙂", "𠮷", "ＡＢＣ", "　甲", "a  b",
    ];

    [Theory]
    [MemberData(nameof(Strings))]
    public void Read_EncodedString_ShowsWhatWasTyped(string value)
    {
        var expected = value.Trim();

        Assert.Equal(Enumerable.Repeat(expected, 6).Append($"甲{expected}乙"), Slots(value));
    }

    [Fact]
    public void Read_RandomHostileStrings_ShowWhatWasTyped()
    {
        const string Alphabet = "一二十、（）()1２.．-=|^<\\[]横排\"':#&*!附件印发 　甲\n\uE000\uE001\uE002\u202E\u0000。";
        var random = new Random(20241216);
        for (var round = 0; round < 2000; round++)
        {
            var value = new string([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var visible = new string([.. value.Select(c => c == '\n' ? ' ' : c).Where(c => c is not ('\uE000' or '\uE001' or '\uE002' or '\u202E' or '\0'))]).Trim();
            if (visible.Length > 0)
            {
                Assert.Equal(Enumerable.Repeat(visible, 6).Append($"甲{visible}乙"), Slots(value));
            }
        }
    }

    // The head's value and list item, a part's title, a table cell, a paragraph, a paragraph's end and its middle.
    private static IEnumerable<string> Slots(string value)
    {
        var inline = DocumentEncoding.EncodeInline(value);
        var head = DocumentEncoding.EncodeHeadValue(value);
        var text = $"---\nformat: form\ntitle: {head}\nissuers:\n  - {head}\nattachments: [{head}]\n---\n{inline}\n1{inline}\n甲{inline}乙\n=== 附件 {inline}\n| {DocumentEncoding.EncodeCell(value)} | 乙 |\n|---|---|\n| {DocumentEncoding.EncodeCell(value)} | 乙 |";
        var reading = DocumentTextReader.Read(text, "x");
        Assert.Empty(reading.Diagnostics);
        var document = reading.Document!;
        var table = Assert.IsType<Table>(Assert.Single(Assert.Single(document.Attachments).Blocks));
        var paragraphs = document.Main.Blocks.Select(block => Assert.IsType<Paragraph>(block).Text.Text).ToList();
        Assert.Equal(3, paragraphs.Count);
        return
        [
            document.Head.Title.Text, Assert.Single(document.Head.Issuers), document.Attachments[0].Title.Text,
            table.Rows[0].Cells[0].Text.Text, paragraphs[0], paragraphs[1][1..], paragraphs[2],
        ];
    }
}
