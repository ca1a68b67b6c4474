using Platform.Documents.Tests.Pdf;
using Xunit;

namespace Platform.Tests.Cli;

/// <summary>The plans of all districts on paper, measured by poppler.</summary>
public sealed class NoticePdfTests
{
    private const double Point = 25.4 / 72;
    private const double Pitch = 225.0 / 22;

    [Theory]
    [InlineData("hangjin")]
    [InlineData("huancui")]
    [InlineData("jiangbei")]
    [InlineData("jinnan")]
    [InlineData("yubei")]
    public void Render_DistrictPlan_StandsOnTheGridOfTheStandard(string district)
    {
        var words = Poppler.Words(Print(district, "implementation-plan"));
        var text = words.Where(word => word.Top < 262 && Math.Abs(word.Bottom - word.Top - (16 * Point)) < 0.1).ToList();
        var last = words.Max(word => word.Page);

        Assert.InRange(last, 4, 20);
        Assert.All(text, word => Assert.InRange(word.Left, 27.5, 184.5));
        Assert.All(text, word => Assert.InRange(word.Right - Blank(word), 27.5, 184.5));
        Assert.All(text, word => Assert.InRange(word.Bottom, 37, 262));
        // Pages of text without a head, a title or tables: lines on the grid, right to the foot.
        var page = text.Where(word => word.Page == 3).Select(word => (((word.Top + word.Bottom) / 2) - 37) / Pitch).ToList();
        Assert.All(page, line => Assert.Equal(0.5, line % 1, 0.05));
        Assert.True(page.Max() > 20);
    }

    [Theory]
    [InlineData("hangjin")]
    [InlineData("huancui")]
    [InlineData("jiangbei")]
    [InlineData("jinnan")]
    [InlineData("yubei")]
    public void Render_DistrictPlan_BreaksNoLineAgainstTheRules(string district)
    {
        var lines = Poppler.Words(Print(district, "implementation-plan")).Where(word => word.Top < 262)
            .GroupBy(word => (word.Page, Math.Round(word.Top, 1)))
            .Select(line => string.Concat(line.OrderBy(word => word.Left).Select(word => word.Text)));

        foreach (var line in lines)
        {
            Assert.DoesNotContain(line[0], "，。、；：？！）》〕”");
            Assert.DoesNotContain(line[^1], "（《〔“");
        }
    }

    [Fact]
    public void Render_PdfWithoutFile_SaysHow()
    {
        var run = CommandLine.Run("notice", "render", "jinnan", "implementation-plan", "--format", "pdf");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("pdf 不能输出到屏幕，请用 --out FILE 写到文件", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_PdfWithFreeFonts_SaysWhatStandsInForWhat()
    {
        using var folder = new TemporaryFolder();

        var run = CommandLine.Run("notice", "render", "jinnan", "implementation-plan", "--format", "pdf", "--out", Path.Combine(folder.Path, "plan.pdf"));

        Assert.Contains("注意：仿宋用自由字体“NotoSerifSC-Light”代替。", run.Error, StringComparison.Ordinal);
    }

    // A mark compressed at the end of a line reaches over the edge with its blank half.
    private static double Blank(PdfWord word) => "，。、；：）》〕”".Contains(word.Text[^1], StringComparison.Ordinal) ? 8 * Point : 0;

    private static byte[] Print(string district, string template)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "notice.pdf");
        Assert.Equal(0, CommandLine.Run("notice", "render", district, template, "--format", "pdf", "--out", path).ExitCode);
        return File.ReadAllBytes(path);
    }
}
