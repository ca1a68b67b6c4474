using System.Text.Json;
using Xunit;

namespace Platform.Tests.Cli;

public sealed class TenantsCommandTests
{
    [Fact]
    public void List_FiveDistricts_ShowsCodeNameAndEnd()
    {
        var run = CommandLine.Run("tenants", "list");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("120112  jinnan        天津市津南区  文件1份", run.Output, StringComparison.Ordinal);
        Assert.Contains("500112  yubei         重庆市渝北区（2025年11月6日撤销）  文件1份", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_Json_IsSnakeCase()
    {
        var rows = JsonDocument.Parse(CommandLine.Run("tenants", "list", "--json").Output).RootElement;

        Assert.Equal(5, rows.GetArrayLength());
        Assert.Equal("天津市津南区", rows[0].GetProperty("full_name").GetString());
    }

    [Fact]
    public void Validate_AllPackages_NoErrors()
    {
        var run = CommandLine.Run("tenants", "validate");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Contains("检查了 5 个区县：0 个错误", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_BrokenPackage_NamesFileLineColumnAndFixAndExitsOne()
    {
        using var folder = new TemporaryFolder();
        var tenants = folder.WithNationalLayer();
        CommandLine.Run("tenants", "new", "dongshan", "--tenants", tenants, "--name", "东山县", "--code", "999902");
        var targets = Path.Combine(tenants, "dongshan", "policies", "plan", "targets.yaml");
        File.WriteAllText(targets, File.ReadAllText(targets).Replace("  bound:", "  bonud:", StringComparison.Ordinal));

        var run = CommandLine.Run("tenants", "validate", Path.Combine(tenants, "dongshan"));

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"tenants/dongshan/policies/plan/targets\.yaml:\d+:3: error: 不认识的键：bonud（是不是 bound？）", run.Error);
        Assert.Contains("dongshan 的政策包有错", CommandLine.Run("tenants", "show", "dongshan", "--tenants", tenants).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_District_NamesLayerDocumentAndClauseOfEachValue()
    {
        var run = CommandLine.Run("tenants", "show", "yubei", "--as-of", "2025-01-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("value: 5.0  〔渝北区 · 渝北府办发〔2024〕6号 · 一〕", run.Output, StringComparison.Ordinal);
        Assert.Contains("〔国家 · ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_UnknownDistrict_ListsTheKnown()
    {
        var run = CommandLine.Run("tenants", "show", "nowhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("没有区县“nowhere”；现有：", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void New_InventedDistrict_ValidatesAndRendersEveryNoticeOffered()
    {
        using var folder = new TemporaryFolder();
        var tenants = folder.WithNationalLayer();

        var created = CommandLine.Run("tenants", "new", "dongshan", "--tenants", tenants, "--name", "东山县", "--code", "999902", "--extends", "national");

        Assert.Equal(0, created.ExitCode);
        Assert.Equal(0, CommandLine.Run("tenants", "validate", "--tenants", tenants).ExitCode);
        var notices = JsonDocument.Parse(CommandLine.Run("notice", "list", "dongshan", "--tenants", tenants, "--json").Output).RootElement;
        Assert.Equal(10, notices.GetArrayLength());
        foreach (var notice in notices.EnumerateArray())
        {
            Assert.True(notice.GetProperty("applies").GetBoolean(), notice.GetProperty("name").GetString());
            foreach (var format in new[] { "txt", "html" })
            {
                var rendered = CommandLine.Run("notice", "render", "dongshan", notice.GetProperty("name").GetString()!, "--tenants", tenants, "--samples", "--format", format);
                Assert.Equal(0, rendered.ExitCode);
                Assert.All(rendered.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("注意：", line, StringComparison.Ordinal));
                Assert.Contains("东山县", rendered.Output, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void New_ExistingDistrict_ChangesNothing()
    {
        using var folder = new TemporaryFolder();
        var kept = folder.File("dongshan/tenant.yaml", "kept");

        var run = CommandLine.Run("tenants", "new", "dongshan", "--tenants", folder.Path, "--name", "东山县", "--code", "999902");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("已有区县“dongshan”，没有改动", run.Error, StringComparison.Ordinal);
        Assert.Equal("kept", File.ReadAllText(kept));
    }

    [Theory]
    [InlineData("../evil", "东山县", "999902", "短名“../evil”不合要求")]
    [InlineData("dongshan", "东山县", "99", "行政区划代码“99”不是六位数字")]
    public void New_BadSlugOrCode_IsRefused(string slug, string name, string code, string expected)
    {
        using var folder = new TemporaryFolder();

        var run = CommandLine.Run("tenants", "new", slug, "--tenants", folder.Path, "--name", name, "--code", code);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("999902", "nation", "没有这个上级政策层：nation（是不是 national？）")]
    [InlineData("999903", "national", "行政区划代码 999903 与 xishan 重复")]
    public void New_PackageThatWouldNotLoad_IsNotWritten(string code, string layer, string expected)
    {
        using var folder = new TemporaryFolder();
        var tenants = folder.WithNationalLayer();
        CommandLine.Run("tenants", "new", "xishan", "--tenants", tenants, "--name", "西山县", "--code", "999903");

        var run = CommandLine.Run("tenants", "new", "dongshan", "--tenants", tenants, "--name", "东山县", "--code", code, "--extends", layer);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(tenants, "dongshan")));
    }

    [Theory]
    [InlineData("tenants", "new", "dongshan")]
    [InlineData("tenants", "show", "yubei", "--as-of", "昨天")]
    [InlineData("policy", "diff", "yubei")]
    [InlineData("policy", "diff", "yubei", "jinnan", "--format", "pdf")]
    [InlineData("nonsense")]
    public void AnyCommand_WrongUsage_ExitsTwoAndChangesNothing(params string[] args)
    {
        var run = CommandLine.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("用法见 platform --help", run.Error, StringComparison.Ordinal);
    }
}
