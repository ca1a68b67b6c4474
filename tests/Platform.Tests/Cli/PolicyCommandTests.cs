using System.Text.Json;
using Platform.Core;
using Platform.Policy.Archives;
using Platform.Policy.Packages;
using Platform.Tests.PolicyChecks;
using Xunit;

namespace Platform.Tests.Cli;

public sealed class PolicyCommandTests
{
    [Fact]
    public void Check_FaithfulPackage_ReportsCoverageAndExitsZero()
    {
        using var folder = new TemporaryFolder();
        var run = Check(folder, _ => { });

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("覆盖率 100%", run.Output, StringComparison.Ordinal);
        Assert.Contains("全部对上", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ChangedFigure_NamesTheItemAndExitsOne()
    {
        using var folder = new TemporaryFolder();
        var run = Check(folder, files => files["sample/policies/plan/targets.yaml"] = files["sample/policies/plan/targets.yaml"].Replace("value: 60", "value: 70", StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sample/policies/plan/targets.yaml:9: [一] targets/inclusive-2025：条款里没有数字 70（value）", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NoSuchSource_SaysSo()
    {
        var run = CommandLine.Run("policy", "check", "yubei", "--source", "nowhere.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("没有这个文件：", run.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere.txt", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[0], "原文是空的：")]
    [InlineData(new byte[] { 0xD3, 0xE5, 0xB1, 0xB1 }, "原文不是 UTF-8 文本，请另存为 UTF-8 的 .txt：")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x00, 0x04 }, "原文不是 UTF-8 文本，请另存为 UTF-8 的 .txt：")]
    public void Check_SourceWithoutText_SaysWhatIsWrong(byte[] bytes, string sentence)
    {
        using var folder = new TemporaryFolder();
        var source = Path.Combine(folder.Path, "source.txt");
        File.WriteAllBytes(source, bytes);

        var run = CommandLine.Run("policy", "check", "yubei", "--source", source);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(sentence + source, run.Error.TrimEnd());
    }

    [Fact]
    public void Check_WithoutSource_NamesTheOption()
    {
        var run = CommandLine.Run("policy", "check", "yubei");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("缺少选项 --source", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_FolderOfAnotherNameAgainstTheRepository_SaysEachSentenceWithItsDay()
    {
        using var folder = new TemporaryFolder();
        var after = Copy("yubei", Path.Combine(folder.Path, "new-version"));
        var targets = Path.Combine(after, "policies", "capability-plan-2024", "targets.yaml");
        File.WriteAllText(targets, File.ReadAllText(targets).Replace("value: 5.0", "value: 5.5", StringComparison.Ordinal));

        var run = CommandLine.Run("policy", "changes", Path.Combine(PackageFolders.Tenants(null), "yubei"), after);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal("目标\n  目标“每千人口托位数（2025年）”由 5.0 个/千人改为 5.5 个/千人（渝北府办发〔2024〕6号 第一部分），自2024年12月16日起", run.Output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Changes_ZipOfTheSamePackage_FindsNoneAsJson()
    {
        using var folder = new TemporaryFolder();
        var zip = Path.Combine(folder.Path, "jinnan.zip");
        File.WriteAllBytes(zip, PackageArchive.Write(new FolderPolicySource(PackageFolders.Tenants(null)).Find("jinnan")!.Read()));

        var run = CommandLine.Run("policy", "changes", Path.Combine(PackageFolders.Tenants(null), "jinnan"), zip, "--format", "json");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(0, JsonDocument.Parse(run.Output).RootElement.GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public void Changes_TwoDistricts_AreRefused()
    {
        var tenants = PackageFolders.Tenants(null);

        var run = CommandLine.Run("policy", "changes", Path.Combine(tenants, "yubei"), Path.Combine(tenants, "jinnan"));

        Assert.Equal((1, "两个政策包不是同一区县：渝北区（500112）、津南区（120112）"), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public void Changes_NoSuchFolder_SaysSo()
    {
        var run = CommandLine.Run("policy", "changes", "nowhere", "nowhere");

        Assert.Equal((1, "没有这个文件夹：nowhere"), (run.ExitCode, run.Error.TrimEnd()));
    }

    private static string Copy(string slug, string target)
    {
        foreach (var file in new FolderPolicySource(PackageFolders.Tenants(null)).Find(slug)!.Read())
        {
            var path = Path.Combine(target, file.Path[(slug.Length + 1)..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        return target;
    }

    [Fact]
    public void Diff_OneDistrictTwice_AsksForTwo()
    {
        var run = CommandLine.Run("policy", "diff", "yubei", "yubei");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("请写两个不同的区县", run.Error.TrimEnd());
    }

    [Fact]
    public void Diff_JinnanAndJiangbei_ShowsPlanningStandardsWithClauses()
    {
        var run = CommandLine.Run("policy", "diff", "jinnan", "jiangbei");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  津南区：不少于4托位/千人〔", run.Output, StringComparison.Ordinal);
        Assert.Contains("  江北区：不少于9托位/千人〔北区政办发〔2020〕56号 二（二）3〕", run.Output, StringComparison.Ordinal);
        Assert.Contains("  江北区：不少于6托位/千人〔北区政办发〔2020〕56号 二（二）3〕", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_Csv_HasHeaderAndReasonForWhatIsMissing()
    {
        var lines = CommandLine.Run("policy", "diff", "jinnan", "yubei", "--format", "csv").Output.Split("\r\n");

        Assert.Equal("\uFEFF类别,问题,单位,区县,规定,没有的原因,政策层,文件,条款", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("目标,每千人口托位数,", StringComparison.Ordinal) && line.Contains("津南区,,文件没有写", StringComparison.Ordinal));
    }

    [Fact]
    public void Diff_Html_IsAPageOfItsOwn()
    {
        var page = CommandLine.Run("policy", "diff", "jinnan", "yubei", "--format", "html").Output;

        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>津南区与渝北区政策对比</h1>", page, StringComparison.Ordinal);
    }

    private static CommandLine Check(TemporaryFolder folder, Action<Dictionary<string, string>> change)
    {
        var files = SampleDistrict.Files();
        change(files);
        foreach (var (name, text) in files)
        {
            folder.File(Path.Combine("tenants", name), text);
        }

        var source = folder.File("source.txt", SampleDistrict.Source);
        return CommandLine.Run("policy", "check", "sample", "--tenants", Path.Combine(folder.Path, "tenants"), "--source", source);
    }
}
