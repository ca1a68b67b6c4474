using System.IO.Compression;
using Xunit;

namespace Platform.Tests.Cli;

public sealed class NoticeOfdTests
{
    [Theory]
    [InlineData("yubei")]
    [InlineData("jinnan")]
    public void Render_Ofd_WritesAPackage(string district)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "plan.ofd");

        var run = CommandLine.Run("notice", "render", district, "implementation-plan", "--format", "ofd", "--out", path);

        Assert.Equal((0, $"已写入 {path}"), (run.ExitCode, run.Output.Trim()));
        Assert.Contains("注意：仿宋用自由字体“NotoSerifSC-Light”代替。", run.Error, StringComparison.Ordinal);
        using var package = ZipFile.OpenRead(path);
        using var text = new StreamReader(package.GetEntry("Doc_0/Pages/Page_0/Content.xml")!.Open());
        Assert.Contains(">样稿·系统生成·非正式文件<", text.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_OfdWithoutAFile_IsRefused()
    {
        var run = CommandLine.Run("notice", "render", "jinnan", "implementation-plan", "--format", "ofd");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ofd 不能输出到屏幕，请用 --out FILE 写到文件", run.Error, StringComparison.Ordinal);
    }
}
