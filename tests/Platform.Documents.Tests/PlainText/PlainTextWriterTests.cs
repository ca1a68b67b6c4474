using Platform.Documents.PlainText;
using Platform.Documents.Reading;

namespace Platform.Documents.Tests.PlainText;

public sealed class PlainTextWriterTests
{
    private const int Columns = 80;

    [Fact]
    public void Write_Draft_SaysSoOnTop()
    {
        Assert.StartsWith("样稿·系统生成·非正式文件\n", Write("请办理。", draft: true).TrimStart(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("，")]
    [InlineData("。")]
    [InlineData("）")]
    [InlineData("》")]
    public void Write_ClosingMarkAtTheEdge_NeverBeginsALine(string mark)
    {
        for (var length = 30; length < 45; length++)
        {
            var text = Write(new string('字', length) + mark + "后文", draft: false);

            Assert.DoesNotContain(text.Split('\n'), line => line.StartsWith(mark, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Write_FigureAtTheEdge_StaysWhole()
    {
        Assert.Contains(Write(new string('字', 36) + "450000元", draft: false).Split('\n'), line => line.StartsWith("450000元", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitäten")]
    [InlineData("🙂𠮷㙍一个🙂𠮷㙍一个🙂𠮷㙍一个🙂𠮷㙍一个🙂𠮷㙍一个🙂𠮷㙍一个🙂𠮷㙍一个🙂𠮷㙍一个🙂𠮷㙍一个🙂𠮷㙍一个")]
    public void Write_TextWithoutPlaceToBreak_StaysWithinThePage(string text)
    {
        var lines = Write($"{text}\n| {text} | 乙 |\n|---|---|\n| 甲 | {text} |", draft: false).Split('\n');

        Assert.All(lines, line => Assert.InRange(Width(line), 0, Columns));
        Assert.Single(lines.Where(line => line.StartsWith('+')).Select(Width).Distinct());
    }

    private static int Width(string line) => line.EnumerateRunes().Sum(rune => rune.Value > 0x2E7F ? 2 : 1);

    private static string Write(string body, bool draft)
    {
        var reading = DocumentTextReader.Read($"---\nformat: form\ntitle: 回执\n---\n{body}", "x");
        Assert.Empty(reading.Diagnostics);
        return PlainTextWriter.Write(reading.Document!, draft);
    }
}
