using Xunit;

namespace Platform.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("policy", "check", "--help")]
    [InlineData("notice", "render", "--help")]
    public void Help_OfEveryCommand_IsChinese(params string[] args)
    {
        var run = CommandLine.Run(args);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("说明:", run.Output, StringComparison.Ordinal);
        Assert.Contains("显示帮助", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Show help", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_UnknownCommand_IsWrongUsageInPlainWords()
    {
        var run = CommandLine.Run("nothing");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("“nothing”", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("。.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有格式“xml”；可以写 txt、html、pdf、docx、ofd", "notice", "render", "yubei", "implementation-plan")]
    [InlineData("没有格式“xml”；可以写 text、json、html", "document", "check", "notice.pdf")]
    [InlineData("没有格式“xml”；可以写 text、html、csv", "policy", "diff", "yubei", "jinnan")]
    public void Run_UnknownFormat_IsOneSentence(string sentence, params string[] args)
    {
        var run = CommandLine.Run([.. args, "--format", "xml"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal([sentence, "用法见 platform --help，或在命令后加 --help"], run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Render_OutIntoAMissingFolder_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "missing", "notice.txt");

        var run = CommandLine.Run("notice", "render", "jiangbei", "implementation-plan", "--out", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"所在的文件夹不存在：{file}", run.Error.TrimEnd());
    }

    [Fact]
    public void Render_OutOntoAFolder_SaysSo()
    {
        using var folder = new TemporaryFolder();

        var run = CommandLine.Run("notice", "render", "jiangbei", "implementation-plan", "--out", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"没有权限，或者它是文件夹：{folder.Path}", run.Error.TrimEnd());
    }
}
