using System.Globalization;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Packages;

public sealed class TenantCatalogTests
{
    private static readonly DateOnly Day = new(2025, 6, 1);

    [Fact]
    public void Load_OneBrokenDistrict_LeavesTheOthers()
    {
        var catalog = GoodPackages.With(
            ("other/tenant.yaml", GoodPackages.Texts()["sample/tenant.yaml"].Replace("slug: sample", "slug: other").Replace("999901", "bad")));

        Assert.Equal(["sample"], catalog.Tenants.Keys);
        Assert.Equal(["other"], catalog.Refused.Keys);
        Assert.Equal(["upper"], catalog.Layers.Keys);
    }

    [Fact]
    public void Load_FromFolderAndFromMemory_IsTheSame()
    {
        var folder = TenantCatalog.Load(GoodPackages.Folder).Tenants["sample"];
        var memory = GoodPackages.With().Tenants["sample"];

        Assert.Equal(memory.SnapshotHash, folder.SnapshotHash);
        Assert.Equal(memory.FilePaths, folder.FilePaths);
        Assert.Equal("sample/departments.yaml", folder.FilePaths[0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Load_FilesInAnyOrder_GivesTheSamePolicy(int seed)
    {
        var files = RepositoryFolder.Files().ToArray();
        var straight = TenantCatalog.Load(new MemoryPolicySource(files.ToDictionary(file => file.Path, file => file.Text)));
        new Random(seed).Shuffle(files);

        var shuffled = TenantCatalog.Load(new MemoryPolicySource(files.ToDictionary(file => file.Path, file => file.Text)));

        Assert.Equal(straight.Diagnostics, shuffled.Diagnostics);
        Assert.Equal(straight.Tenants.Keys, shuffled.Tenants.Keys);
        Assert.All(straight.Tenants.Values, tenant =>
        {
            var same = shuffled.Tenants[tenant.Slug];
            Assert.Equal(tenant.SnapshotHash, same.SnapshotHash);
            Assert.Equal(tenant.AsOf(Day).Items.Select(item => (item.SourceId, item.Source)), same.AsOf(Day).Items.Select(item => (item.SourceId, item.Source)));
        });
    }

    [Fact]
    public void ContentHash_OneCharacterChanged_Differs()
    {
        var before = GoodPackages.With().Tenants["sample"];
        var after = GoodPackages.With(("upper/layer.yaml", GoodPackages.Texts()["upper/layer.yaml"] + "note: 说明\n")).Tenants["sample"];

        Assert.Equal(before.ContentHash, after.ContentHash);
        Assert.NotEqual(before.SnapshotHash, after.SnapshotHash);
        Assert.Matches("^[0-9a-f]{64}$", before.ContentHash);
    }

    [Fact]
    public void Load_Numbers_KeepTheWrittenDigits()
    {
        var target = GoodPackages.With().Tenants["sample"].AsOf(Day).Targets[0];

        Assert.Equal("5.0", target.Value!.Value.ToString(CultureInfo.InvariantCulture));
    }
}
