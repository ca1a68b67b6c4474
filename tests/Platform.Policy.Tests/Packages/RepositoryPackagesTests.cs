using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Packages;

public sealed class RepositoryPackagesTests
{
    private static readonly TenantCatalog Catalog = TenantCatalog.Load(RepositoryFolder.Tenants);

    public static IEnumerable<TheoryDataRow<string>> Folders() =>
        Directory.GetDirectories(RepositoryFolder.Tenants).Select(Path.GetFileName)
            .Where(name => !name!.StartsWith('_')).Select(name => new TheoryDataRow<string>(name!));

    [Theory, MemberData(nameof(Folders))]
    public void Load_PackageOfTheRepository_HasNoErrors(string folder)
    {
        var errors = Catalog.Diagnostics.Where(d => d.Package == folder && d.Severity == Severity.Error);

        Assert.Equal("", string.Join("\n", errors));
        Assert.True(Catalog.Tenants.ContainsKey(folder) || Catalog.Layers.ContainsKey(folder));
    }
}
