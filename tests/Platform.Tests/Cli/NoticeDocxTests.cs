using System.IO.Compression;
using Xunit;

namespace Platform.Tests.Cli;

public sealed class NoticeDocxTests
{
    [Fact]
    public void Render_Docx_WritesAWordFile()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "plan.docx");

        var run = CommandLine.Run("notice", "render", "jinnan", "implementation-plan", "--format", "docx", "--out", path);

        Assert.Equal((0, $"已写入 {path}"), (run.ExitCode, run.Output.Trim()));
        using var package = ZipFile.OpenRead(path);
        using var text = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        Assert.Contains("津南区", text.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_DocxWithoutAFile_IsRefused()
    {
        var run = CommandLine.Run("notice", "render", "jinnan", "implementation-plan", "--format", "docx");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("docx 不能输出到屏幕，请用 --out FILE 写到文件", run.Error, StringComparison.Ordinal);
    }
}
