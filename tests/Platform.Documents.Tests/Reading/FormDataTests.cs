using Platform.Documents.Marks;
using Platform.Documents.Model;
using Platform.Documents.Reading;

namespace Platform.Documents.Tests.Reading;

/// <summary>Whatever people type shows as they typed it in the slots that only forms have.</summary>
public sealed class FormDataTests
{
    public static TheoryData<string> Strings =>
    [
        "甲 // > 乙", "// 乙", "> 乙", ">", "/", "__", "____", "__甲__", "_", "甲_", "]", "甲] 乙", "[格 18 甲]", "[格", "== 假标题", "=== 附件 假", "--- 裁切线 ---", "注：假", "填表说明：假", "说明：假",
        "| 40mm", "40mm", "|", "^", "<", "\\", "甲\\", "☑ 假", "一、假", "1. 假", "---", "甲  乙", "🙂", "甲\n乙",
    ];

    [Theory]
    [MemberData(nameof(Strings))]
    public void Read_EncodedString_ShowsWhatWasTypedInEverySlot(string value)
    {
        var expected = value.Replace('\n', ' ');

        Assert.Equal(Enumerable.Repeat(expected, 7), Slots(DocumentEncoding.EncodeInline(value)));
    }

    // A right line, a filled-in text, squares, three lines of a cell and the title of a slip.
    private static IEnumerable<string> Slots(string inline)
    {
        var text = $"---\nformat: form\ntitle: 表\n---\n> {inline}\n甲__{inline}__乙[格 1 {inline}]\n| 甲 | 乙 |\n|===|---| 20mm\n| {inline} // {inline} // > {inline} | 乙 | 30mm\n{inline}\n== {inline}";
        var reading = DocumentTextReader.Read(text, "x");
        Assert.Empty(reading.Diagnostics);
        var blocks = reading.Document!.Main.Blocks;
        Assert.Equal(5, blocks.Length);
        var runs = Assert.IsType<Paragraph>(blocks[1]).Text.Runs;
        Assert.Equal([RunKind.Plain, RunKind.Filled, RunKind.Plain, RunKind.Boxes], runs.Select(run => run.Kind));
        var row = Assert.Single(Assert.IsType<Table>(blocks[2]).Rows);
        Assert.Equal(30, row.LeastHeight);
        Assert.Equal([false, false, true], row.Cells[0].Lines.Select(line => line.AtFoot));
        Assert.IsType<Paragraph>(blocks[3]);
        return [Assert.IsType<RightLine>(blocks[0]).Text.Text, runs[1].Text, runs[3].Text, .. row.Cells[0].Lines.Select(line => line.Text.Text), Assert.IsType<SlipTitle>(blocks[4]).Text.Text];
    }
}
