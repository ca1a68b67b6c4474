using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests;

/// <summary>Each folder of <c>Broken/</c> lays one mistake over the good packages; <c>expected.txt</c> is what the editor reads.</summary>
public sealed class BrokenPackagesTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Tests, "Broken");

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        Directory.GetDirectories(Folder).Select(path => new TheoryDataRow<string>(Path.GetFileName(path)));

    [Theory, MemberData(nameof(Cases))]
    public void Load_OneMistake_IsReportedAtItsPlace(string name)
    {
        var (texts, overlay) = Texts(name);

        var catalog = TenantCatalog.Load(new MemoryPolicySource(texts));

        Assert.Equal(overlay["expected.txt"].Trim(), string.Join('\n', catalog.Diagnostics));
        Assert.Equal(name.StartsWith("warning-", StringComparison.Ordinal), catalog.Refused.Count == 0);
    }

    // Codes and hosts used twice and the names of layers elsewhere show only where all packages are read.
    public static IEnumerable<TheoryDataRow<string>> CasesWithinAPackage() =>
        Cases().Where(row => row.Data is not ("code-twice" or "host-twice" or "layer-unknown" or "extends-a-district"));

    [Theory, MemberData(nameof(CasesWithinAPackage))]
    public void Load_OneByOne_FindsWhatLoadingAllFinds(string name)
    {
        var (texts, overlay) = Texts(name);
        var source = new MemoryPolicySource(texts);
        var loader = new PackageLoader(source);

        var loaded = source.Slugs().Select(slug => loader.Load(slug)!).ToList();

        Assert.Equal(overlay["expected.txt"].Trim(), string.Join('\n', loaded.SelectMany(package => package.Diagnostics)));
        Assert.Equal(name.StartsWith("warning-", StringComparison.Ordinal), !loaded.Exists(package => package.IsRefused));
        Assert.All(loaded.Where(package => package.IsRefused), package => Assert.Null(package.District));
    }

    private static (Dictionary<string, string> Texts, Dictionary<string, string> Overlay) Texts(string name)
    {
        var overlay = GoodPackages.TextsIn(Path.Combine(Folder, name));
        var texts = GoodPackages.Texts();
        foreach (var (path, text) in overlay.Where(file => file.Key.Contains('/', StringComparison.Ordinal))) texts[path] = text;
        foreach (var path in overlay.GetValueOrDefault("deleted.txt", "").Split('\n', StringSplitOptions.RemoveEmptyEntries)) texts.Remove(path);
        return (texts, overlay);
    }

    [Fact]
    public void Load_GoodPackages_FindsNothing()
    {
        var catalog = GoodPackages.With();

        Assert.Empty(catalog.Diagnostics);
        Assert.Equal(["sample"], catalog.Tenants.Keys);
    }
}
