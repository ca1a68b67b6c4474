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
    public void Of_PackageWrittenAnew_ComparesEveryValueAndFindsTheRemarkOnly(string slug)
    {
        var files = Catalog.Tenants[slug].Files.Select(file => (file.Path, file.Text + "\n\n"));

        var differences = PackageDifferences.Of(Catalog.Tenants[slug], With([.. files]).Tenants[slug]);

        Assert.All(differences.All, one => Assert.Contains("规则例", one.Sentence, StringComparison.Ordinal));
    }

    private static TenantCatalog With(params (string Path, string Text)[] changes)
    {
        var texts = new Dictionary<string, string>(Texts);
        foreach (var (path, text) in changes) texts[path] = text;
        return TenantCatalog.Load(new MemoryPolicySource(texts));
    }
}
