using System.Text.RegularExpressions;
using Platform.Policy.Differences;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Differences;

/// <summary>The packages of the repository against themselves, whole and with one value changed.</summary>
public sealed class RepositoryDifferencesTests
{
    private static readonly Dictionary<string, string> Texts = GoodPackages.TextsIn(RepositoryFolder.Tenants).Where(file => file.Key[0] is not ('_' or '.')).ToDictionary();
    private static readonly TenantCatalog Catalog = TenantCatalog.Load(new MemoryPolicySource(Texts));

    public static TheoryData<string> Districts => [.. Catalog.Tenants.Keys];

    [Theory, MemberData(nameof(Districts))]
    public void Of_PackageAgainstItself_IsEmpty(string slug) =>
        Assert.True(PackageDifferences.Of(Catalog.Tenants[slug], TenantCatalog.Load(RepositoryFolder.Tenants).Tenants[slug]).IsEmpty);

    [Theory, MemberData(nameof(Districts))]
    public void Of_PackageWithOtherLineEnds_ComparesEveryValueAndFindsTheRemarkOnly(string slug)
    {
        var files = Catalog.Tenants[slug].Files.Where(file => !file.Path.Contains("/cases/", StringComparison.Ordinal)).Select(file => (file.Path, file.Text + "\n\n"));

        var differences = PackageDifferences.Of(Catalog.Tenants[slug], With(slug, [.. files]));

        Assert.Equal(["只改动了说明或排列，不影响政策内容"], differences.All.Select(one => one.Sentence));
    }

    public static TheoryData<string, string, string> Values
    {
        get
        {
            var values = new TheoryData<string, string, string>();
            foreach (var slug in Catalog.Tenants.Keys)
                foreach (var (file, key) in Changed) values.Add(slug, file, key);
            return values;
        }
    }

    /// <summary>Keys that every district of the repository writes.</summary>
    private static readonly (string File, string Key)[] Changed =
    [
        ("tenant.yaml", "lower_level"), ("departments.yaml", "name"), ("document.yaml", "short_title"), ("targets.yaml", "label"), ("targets.yaml", "text"),
        ("duties.yaml", "title"), ("subsidies.yaml", "text"), ("preferences.yaml", "title"), ("planning.yaml", "text"), ("filing.yaml", "text"),
        ("staffing.yaml", "text"), ("supervision.yaml", "title"), ("conference.yaml", "name"),
    ];

    [Theory, MemberData(nameof(Values))]
    public void Of_OneValueChanged_IsOneSentenceWithBothValues(string slug, string file, string key)
    {
        var path = Catalog.Tenants[slug].FilePaths.First(path => path.EndsWith('/' + file, StringComparison.Ordinal));
        var written = Regex.Match(Texts[path], $"""(?m)^ *{key}: (?<value>[^"'\n]+?) *$""").Groups["value"];
        Assert.True(written.Success, $"{path} has no {key}");
        var text = Texts[path].Insert(written.Index + written.Length, "（改）");

        var difference = Assert.Single(PackageDifferences.Of(Catalog.Tenants[slug], With(slug, (path, text))).All);

        Assert.Equal(DifferenceKind.Changed, difference.Kind);
        Assert.Contains("（改）", difference.After, StringComparison.Ordinal);
        Assert.EndsWith($"改为{difference.After}", difference.Text, StringComparison.Ordinal);
    }

    private static TenantPackage With(string slug, params (string Path, string Text)[] changes)
    {
        var texts = new Dictionary<string, string>(Texts);
        foreach (var (path, text) in changes) texts[path] = text;
        var loaded = new PackageLoader(new MemoryPolicySource(texts)).Load(slug)!;
        return loaded.District ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
    }
}
