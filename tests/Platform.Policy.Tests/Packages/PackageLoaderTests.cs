using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Packages;

public sealed class PackageLoaderTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void Load_EachOfTheRepository_GivesWhatLoadingAllGives()
    {
        var all = TenantCatalog.Load(RepositoryFolder.Tenants);
        var loader = new PackageLoader(new FolderPolicySource(RepositoryFolder.Tenants));

        Assert.All(all.Tenants.Values, package =>
        {
            var alone = loader.Load(package.Slug)!.District!;
            Assert.Equal(package.SnapshotHash, alone.SnapshotHash);
            Assert.Equal(package.AsOf(Day).Items.Select(item => (item.SourceId, item.Source)), alone.AsOf(Day).Items.Select(item => (item.SourceId, item.Source)));
        });
        Assert.Equal(all.WorkingCalendar.Notices.Select(notice => notice.Number), loader.WorkingCalendar.Notices.Select(notice => notice.Number));
    }

    [Fact]
    public void Load_TwoDistricts_ShareTheLayerAbove()
    {
        var loader = new PackageLoader(new FolderPolicySource(RepositoryFolder.Tenants));

        Assert.Same(loader.Load("yubei")!.District!.Layers[0], loader.Load("jinnan")!.District!.Layers[0]);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("_schema")]
    [InlineData("yubei/policies")]
    [InlineData("../tenants/yubei")]
    public void Load_NameOfNoPackage_FindsNothing(string name) =>
        Assert.Null(new PackageLoader(new FolderPolicySource(RepositoryFolder.Tenants)).Load(name));

    [Fact]
    public void Load_NewVersion_IsLoadedAndTheOldOneNoLongerCurrent()
    {
        var source = new MovingSource(GoodPackages.Texts());
        var loader = new PackageLoader(source);
        var before = loader.Load("sample")!;
        Assert.True(before.IsCurrent(source));

        source.Change("sample/tenant.yaml", text => text.Replace("name: 样例区", "name: 样例新区", StringComparison.Ordinal));

        Assert.False(before.IsCurrent(source));
        Assert.Equal("样例新区", loader.Load("sample")!.District!.Profile.Name);
        Assert.Equal("样例区", before.District!.Profile.Name);
    }

    [Fact]
    public void Load_NewVersionOfTheLayerAbove_MakesAnotherPackage()
    {
        var source = new MovingSource(GoodPackages.Texts());
        var loader = new PackageLoader(source);
        var before = loader.Load("sample")!;

        source.Change("upper/layer.yaml", text => text.Replace("name: 样例上级", "name: 样例新上级", StringComparison.Ordinal));
        var after = loader.Load("sample")!;

        Assert.False(before.IsCurrent(source));
        Assert.True(after.IsCurrent(source));
        Assert.Equal(before.District!.ContentHash, after.District!.ContentHash);
        Assert.NotEqual(before.District.SnapshotHash, after.District.SnapshotHash);
        Assert.NotEqual(before.District.Layers[0].Profile.Name, after.District.Layers[0].Profile.Name);
    }

    [Fact]
    public void Load_LayerPutRight_IsLoadedAgain()
    {
        var source = new MovingSource(GoodPackages.Texts());
        var loader = new PackageLoader(source);
        var right = "";
        source.Change("upper/layer.yaml", text => (right = text) + "\nunknown: 1\n");
        Assert.True(loader.Load("sample")!.IsRefused);

        source.Change("upper/layer.yaml", _ => right);

        Assert.NotNull(loader.Load("sample")!.District);
    }

    [Fact]
    public void Load_OfAnEarlierVersion_GivesThatOneAndDisturbsNoOther()
    {
        var now = new MemoryPolicySource(GoodPackages.Texts());
        var loader = new PackageLoader(now);
        var current = loader.Load("sample")!;
        var earlier = new OverlayPolicySource(now, Changed(now, "upper", text => text.Replace("name: 样例上级", "name: 样例旧上级", StringComparison.Ordinal)));

        var past = loader.Load("sample", earlier)!;

        Assert.Equal("样例旧上级", past.District!.Layers[0].Profile.Name);
        Assert.True(past.IsCurrent(earlier));
        Assert.False(past.IsCurrent(now));
        Assert.Same(current.District!.Layers[0], loader.Load("sample")!.District!.Layers[0]);
        Assert.Same(past.District.Layers[0], loader.Load("sample", earlier)!.District!.Layers[0]);
    }

    private static PackageVersion Changed(MemoryPolicySource source, string slug, Func<string, string> change)
    {
        IReadOnlyList<PolicyFile> files = [.. source.Find(slug)!.Read().Select(file => file with { Text = change(file.Text) })];
        return new PackageVersion(slug, ContentHash.Of(files), () => files);
    }

    /// <summary>Packages in memory that change as those in a database do.</summary>
    private sealed class MovingSource(Dictionary<string, string> texts) : IPolicySource
    {
        private MemoryPolicySource now = new(texts);

        public IReadOnlyList<string> Slugs() => now.Slugs();

        public PackageVersion? Find(string slug) => now.Find(slug);

        public void Change(string path, Func<string, string> change)
        {
            texts[path] = change(texts[path]);
            now = new MemoryPolicySource(texts);
        }
    }
}
