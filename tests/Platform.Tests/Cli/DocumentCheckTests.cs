using System.IO.Compression;
using System.Text.Json;
using Xunit;

namespace Platform.Tests.Cli;

public sealed class DocumentCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string> Plans
    {
        get
        {
            var plans = new TheoryData<string, string>();
            foreach (var district in new[] { "hangjin", "huancui", "jiangbei", "jinnan", "yubei" })
            {
                plans.Add(district, "pdf");
                plans.Add(district, "docx");
            }

            return plans;
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("pdf", "共 59 项：符合 54，不符合 0，未检出 5，无法测量 0")]
    [InlineData("docx", "共 59 项：符合 44，不符合 0，未检出 4，无法测量 11")]
    public void Check_RightDocument_SaysSoLast(string format, string summary)
    {
        var run = CommandLine.Run("document", "check", Plan("jiangbei", format));

        Assert.Equal((0, summary, ""), (run.ExitCode, Lines(run)[^1], run.Error));
        Assert.Equal($"jiangbei.{format}（{format.ToUpperInvariant()}，按文件格式核对）", Lines(run)[0]);
        Assert.Contains("抄送机关 左空 1 字 1±0.3 字 符合", Rows(run), StringComparison.Ordinal);
        Assert.Contains("抄送机关 回行比首行缩进 3 字 3±0.3 字 符合", Rows(run), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Check_PlanOfEveryDistrict_HasNothingWrong(string district, string format)
    {
        var run = CommandLine.Run("document", "check", Plan(district, format));

        Assert.Equal([], Lines(run).Where(line => line.Contains(" 不符合 ", StringComparison.Ordinal)));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Check_WrongMargin_IsARowAndExitOne()
    {
        var run = CommandLine.Run("document", "check", WrongMargin());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("版心 天头 25.4 毫米 37±1 毫米 不符合", Rows(run), StringComparison.Ordinal);
        Assert.StartsWith("共 59 项：符合 41，不符合 3，", Lines(run)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FormatJson_IsSnakeCase()
    {
        var run = CommandLine.Run("document", "check", WrongMargin(), "--format", "json");

        using var report = JsonDocument.Parse(run.Output);
        var finding = report.RootElement.GetProperty("findings").EnumerateArray().Single(row => row.GetProperty("rule").GetString() == "margin-top");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("GB/T 9704-2012《党政机关公文格式》", report.RootElement.GetProperty("standard").GetString());
        Assert.False(report.RootElement.GetProperty("passes").GetBoolean());
        Assert.Equal(("fails", "25.4 毫米"), (finding.GetProperty("verdict").GetString(), finding.GetProperty("measured").GetString()));
        Assert.Contains("\"verdict\": \"not_measurable\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FormatHtml_WritesAFragmentToAFile()
    {
        var output = Path.Combine(folder.Path, "report.html");

        var run = CommandLine.Run("document", "check", WrongMargin(), "--format", "html", "--out", output);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"已写入 {output}；共 59 项：符合 41，不符合 3，", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            """<tr class="check-fails"><th scope="row">版心</th><td>天头</td><td>25.4 毫米</td><td>37±1 毫米</td><td><span class="check-verdict">不符合</span></td>""",
            File.ReadAllText(output),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MissingFile_IsWrongUsage()
    {
        var path = Path.Combine(folder.Path, "missing.pdf");

        AssertRefused($"没有这个文件：{path}", path);
    }

    [Fact]
    public void Check_Folder_IsWrongUsage() => AssertRefused($"这是文件夹，不是文件：{folder.Path}", folder.Path);

    [Theory]
    [InlineData("notice.txt", "关于检查的通知", "只能核对 PDF 和 .docx 文件：这个文件的内容两者都不是（与文件名的后缀无关）。")]
    [InlineData("notice.pdf", "", "文件是空的（0 字节）。")]
    public void Check_UnreadableFile_IsWrongUsage(string name, string content, string sentence) => AssertRefused(sentence, folder.File(name, content));

    [Theory]
    [InlineData("未识别命令或参数“--nope”。", "a.pdf", "--nope")]
    [InlineData("没有格式“xml”；可以写 text、json、html", "a.pdf", "--format", "xml")]
    [InlineData("命令 'check' 缺少所需参数 'FILE'。")]
    public void Check_WrongOption_IsWrongUsage(string sentence, params string[] args)
    {
        var run = CommandLine.Run(["document", "check", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(sentence, run.Error, StringComparison.Ordinal);
    }

    private static void AssertRefused(string sentence, string path)
    {
        var run = CommandLine.Run("document", "check", path);

        Assert.Equal((2, "", sentence), (run.ExitCode, run.Output, run.Error.TrimEnd()));
    }

    private static string[] Lines(CommandLine run) => run.Output.TrimEnd().Split('\n');

    // A table with one space between its columns.
    private static string Rows(CommandLine run) => string.Join('\n', Lines(run).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    private string Plan(string district, string format)
    {
        var path = Path.Combine(folder.Path, $"{district}.{format}");
        Assert.Equal(0, CommandLine.Run("notice", "render", district, "implementation-plan", "--format", format, "--out", path).ExitCode);
        return path;
    }

    // As someone would who sets the top margin of Word's own template.
    private string WrongMargin()
    {
        var path = Plan("jiangbei", "docx");
        using var package = ZipFile.Open(path, ZipArchiveMode.Update);
        using var part = package.GetEntry("word/document.xml")!.Open();
        var text = new StreamReader(part).ReadToEnd().Replace("w:top=\"2098\"", "w:top=\"1440\"", StringComparison.Ordinal);
        part.SetLength(0);
        part.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return path;
    }
}
