using System.Diagnostics;
using System.Text;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Yaml;

public sealed class HostileFilesTests
{
    // Each takes milliseconds; the rest is room for a busy machine. What grows without bound never ends in it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private const string Targets = "sample/policies/plan/targets.yaml";

    [Theory]
    [InlineData("alias bomb", "1:4: error: 不能用锚点 &a0（删去锚点，用到的地方把内容照写一遍）")]
    [InlineData("3 MB", "1:1: error: 文件超过 2 MB（拆成几份文件）")]
    [InlineData("3 MB in Chinese", "1:1: error: 文件超过 2 MB（拆成几份文件）")]
    [InlineData("deep brackets", "1:23: error: 嵌套超过 20 层（减少层级）")]
    [InlineData("deep braces", "1:77: error: 嵌套超过 20 层（减少层级）")]
    [InlineData("NUL", "1:5: error: 文字里有不能用的字符 U+0000（删去该字符）")]
    [InlineData("escaped NUL", "1:4: error: 文字里有不能用的字符 U+0000（删去该字符）")]
    [InlineData("lone surrogate", "1:5: error: 文字里有不能用的字符 U+D800（删去该字符）")]
    [InlineData("only dashes", "2:1: error: 一个文件只能有一个 YAML 文档（删去 --- 之后的部分，或拆成两个文件）")]
    [InlineData("endless key", "1:1: error: 这里应是“键: 值”的表（逐行写键和值；没有内容就删去）")]
    [InlineData("merge key", "1:1: error: 条目名“<<”不合要求（用小写字母、数字和连字符，如 places-per-1000-2025）")]
    public void Load_HostileText_EndsInAClearError(string name, string expected)
    {
        var watch = Stopwatch.StartNew();

        var catalog = GoodPackages.With((Targets, Text(name)));

        Assert.Equal($"tenants/{Targets}:{expected}", catalog.Diagnostics[0].ToString());
        Assert.Contains("sample", catalog.Refused.Keys);
        Assert.True(watch.Elapsed < Patience, $"{name}: {watch.Elapsed}");
    }

    [Fact]
    public void Load_TwoMegabytesOfItems_AreRefusedAtOnce()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 1_900_000; i++) text.Append('k').Append(i).Append(": v\n");
        var watch = Stopwatch.StartNew();

        var catalog = GoodPackages.With((Targets, text.ToString()));

        Assert.Equal("tenants/sample/policies/plan/targets.yaml:5001:1: error: 一处超过 5000 项（拆成几份文件）", catalog.Diagnostics[0].ToString());
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("sample/../upper/layer.yaml")]
    [InlineData("../outside/tenant.yaml")]
    [InlineData("sample/policies/../../x.yaml")]
    [InlineData("sample//tenant.yaml")]
    [InlineData("sample/policies/plan\\targets.yaml")]
    [InlineData("sample/policies/plan/tar\ngets.yaml")]
    public void Load_PathThatLeadsAway_IsRefused(string path)
    {
        var catalog = GoodPackages.With((path, "a: b"));

        Assert.Equal($"tenants/{path.Replace('\n', '?')}:1:1: error: 文件路径不能用（改文件或文件夹的名称）", catalog.Diagnostics[0].ToString());
        Assert.Contains(path.Split('/')[0], catalog.Refused.Keys);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x3A, 0x20, 0xB2, 0xDD }, "文件不是 UTF-8 编码（用编辑器另存为 UTF-8）")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "文件不是 UTF-8 编码（用编辑器另存为 UTF-8）")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "文件是空的（写上内容，或删去这个文件）")]
    public void Load_WrongEncoding_IsSaidSo(byte[] bytes, string sentence)
    {
        var folder = Directory.CreateTempSubdirectory();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "sample"));
        File.WriteAllBytes(Path.Combine(folder.FullName, "sample", "tenant.yaml"), bytes);

        var catalog = TenantCatalog.Load(folder.FullName);
        folder.Delete(recursive: true);

        Assert.Equal([$"tenants/sample/tenant.yaml:1:1: error: {sentence}"], catalog.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void Load_LinkOutOfTheFolder_IsRefused()
    {
        var folder = Directory.CreateTempSubdirectory();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "sample"));
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "sample", "tenant.yaml"), Path.Combine(GoodPackages.Folder, "sample", "tenant.yaml"));

        var catalog = TenantCatalog.Load(folder.FullName);
        folder.Delete(recursive: true);

        Assert.Equal(["tenants/sample/tenant.yaml:1:1: error: 文件是指向别处的链接（换成文件本身）"], catalog.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void Load_NoFolder_SaysWhich() =>
        Assert.Equal("没有政策包文件夹：nowhere", Assert.Throws<DirectoryNotFoundException>(() => TenantCatalog.Load("nowhere")).Message);

    private static string Text(string name) => name switch
    {
        "alias bomb" => AliasBomb(),
        "3 MB" => "a: " + new string('x', 3 * 1024 * 1024),
        "3 MB in Chinese" => "a: " + new string('托', 1024 * 1024),
        "deep brackets" => "a: " + new string('[', 100_000),
        "deep braces" => "a: " + string.Concat(Enumerable.Repeat("{a: ", 50_000)),
        "NUL" => "a: b\0c",
        "escaped NUL" => "a: \"b\\0c\"",
        "lone surrogate" => "a: b\uD800c",
        "only dashes" => "---\n---\n---",
        "endless key" => new string('k', 1_000_000),
        "merge key" => "<<: { clause: 一 }",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static string AliasBomb()
    {
        var text = new StringBuilder("a: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 10; i++)
            text.Append('b').Append(i).Append(": &a").Append(i).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 9)).Append("]\n");
        return text.ToString();
    }
}
