using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Starter;
using Xunit;

namespace Platform.Policy.Tests.Starter;

public sealed class StarterPackageTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(JurisdictionKind.District, "区财政局")]
    [InlineData(JurisdictionKind.Banner, "旗财政局")]
    [InlineData(JurisdictionKind.County, "县财政局")]
    [InlineData(JurisdictionKind.City, "市财政局")]
    public void Create_UnderTheNationalLayer_LoadsWithoutAnyFinding(JurisdictionKind kind, string finance)
    {
        var texts = National().Concat(StarterPackage.Create("fresh", "新设区", "999999", kind, ["national"], Today));

        var catalog = Load(texts);

        Assert.DoesNotContain(catalog.Diagnostics, diagnostic => diagnostic.Package == "fresh");
        Assert.Equal(finance, catalog.Tenants["fresh"].Departments["finance"].Name);
    }

    [Fact]
    public void Create_WithNoLayerAbove_DeclaresItsOwnRolesAndIndicator()
    {
        var catalog = Load(StarterPackage.Create("fresh", "新设区", "999999", JurisdictionKind.District, [], Today));

        Assert.Empty(catalog.Diagnostics);
        Assert.Equal("每千人口托位数", catalog.Tenants["fresh"].AsOf(Today).Indicators[0].Title);
    }

    [Fact]
    public void Create_EveryPart_IsThereForTheNotices()
    {
        var view = Load(StarterPackage.Create("fresh", "新设区", "999999", JurisdictionKind.District, [], Today)).Tenants["fresh"].AsOf(Today);

        Assert.True(view.Documents.Single().NumberUnknown);
        Assert.Equal(new DateOnly(2029, 12, 31), view.Targets.Single().Due);
        Assert.Equal(["加强设施规划布局", "加强组织领导"], view.Duties.Select(duty => duty.Title));
        Assert.Equal(6, view.Planning.Single().Value);
        Assert.True(view.Subsidies.Single().Quantified);
        Assert.Contains("示例", view.Subsidies.Single().Title);
        Assert.Equal("托育机构执行居民生活类价格证明", view.Preferences.Single().Certificate!.Title);
        Assert.All(view.Items.Where(item => item.Id is not "organisation"), item => Assert.NotNull(item.Note));
    }

    [Theory]
    [InlineData("../etc", "样例区", "999999", "短名“../etc”不合要求：以小写字母开头，只用小写字母、数字和连字符")]
    [InlineData("fresh", "样例: 区", "999999", "名称“样例: 区”不合要求：2 到 30 个汉字")]
    [InlineData("fresh", "样例区", "99", "行政区划代码“99”不是六位数字")]
    public void Create_BadNames_AreRefused(string slug, string name, string code, string sentence)
    {
        var fault = Assert.Throws<ArgumentException>(() => StarterPackage.Create(slug, name, code, JurisdictionKind.District, [], Today));

        Assert.Equal(sentence, fault.Message);
    }

    private static IEnumerable<PolicyFile> National() =>
        new FolderPolicySource(RepositoryFolder.Tenants).Find("national")!.Read();

    private static TenantCatalog Load(IEnumerable<PolicyFile> files) =>
        TenantCatalog.Load(new MemoryPolicySource(files.ToDictionary(file => file.Path, file => file.Text)));
}
