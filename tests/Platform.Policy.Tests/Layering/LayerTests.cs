using Platform.Policy.Model;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Layering;

public sealed class LayerTests
{
    private const string Parameters = "sample/policies/plan/parameters.yaml";
    private const string Preferences = "sample/policies/plan/preferences.yaml";
    private const string UpperPreferences = "upper/policies/rules/preferences.yaml";
    private const string Vat = "vat: { clause: 四（一）, title: 增值税免征, kind: tax, text: 免征增值税, from: 2022-05-01, until: 2026-01-01, conditions: [已备案] }";
    private static readonly DateOnly Day = new(2025, 6, 1);

    [Fact]
    public void AsOf_ItemOfTheUpperLayer_IsInheritedWithItsSource()
    {
        var days = Sample().AsOf(Day).Parameters.Find("recording-days")!;

        Assert.Equal(90, days.Value);
        Assert.Equal(
            new ItemSource("upper", "样例上级", "parameters", "rules", "样例上级托育管理办法", "样发〔2022〕3号", "三（二）", "upper/policies/rules/parameters.yaml", 1, 1),
            days.Source);
        Assert.Empty(days.Overrides);
        Assert.Equal("parameters/recording-days", days.SourceId);
    }

    [Fact]
    public void AsOf_SameIdInTheDistrict_OverridesFieldByField()
    {
        var days = Sample((Parameters, "recording-days: { clause: 二（四）, value: 120 }")).AsOf(Day).Parameters.Find("recording-days")!;

        Assert.Equal((120, "日", "监控录像保存天数"), (days.Value, days.Unit, days.Title));
        Assert.Equal(("sample", "二（四）", 1), (days.Source.Layer, days.Source.Clause, days.Source.Line));
        Assert.Equal("upper", Assert.Single(days.Overrides).Layer);
        Assert.Equal(["title", "unit"], days.FieldSources.Keys.Order());
        Assert.Equal(("upper", "三（二）"), (days.FieldSources["title"].Layer, days.FieldSources["title"].Clause));
        Assert.Equal(ParameterLimit.None, days.Limit);
    }

    [Theory]
    [InlineData("recording-days: { clause: 二（四）, value: 30, unit: 日 }", "recording-days", 90)]
    [InlineData("group-size: { clause: 二（四）, value: 25, unit: 人 }", "group-size", 20)]
    [InlineData("group-size: { clause: 二（四）, applies: false }", "group-size", 20)]
    public void AsOf_ValueBeyondALimit_LeavesTheUpperOne(string written, string id, int value)
    {
        var parameter = Sample((Parameters, written)).AsOf(Day).Parameters.Find(id)!;

        Assert.Equal((value, "upper"), (parameter.Value, parameter.Source.Layer));
        Assert.Equal(("sample", "二（四）"), (parameter.Overrides[0].Layer, parameter.Overrides[0].Clause));
    }

    [Fact]
    public void AsOf_BindingUpperItem_WinsWholeAndTellsOfBoth()
    {
        var vat = Sample((UpperPreferences, Vat.Replace("conditions", "binding: true, conditions")), (Preferences, "vat: { clause: 二（五）, title: 免税, kind: tax, text: 免征三年 }"))
            .AsOf(Day).Preferences.Find("vat")!;

        Assert.Equal(("免征增值税", "upper", true), (vat.Text, vat.Source.Layer, vat.Binding));
        Assert.Equal(("sample", "二（五）"), (vat.Overrides[0].Layer, vat.Overrides[0].Clause));
    }

    [Theory]
    [InlineData("2025-12-31", "免征增值税")]
    [InlineData("2026-01-01", "免征三年")]
    public void AsOf_BindingUpperItem_BindsWithinItsWindowOnly(string day, string text)
    {
        var sample = Sample((UpperPreferences, Vat.Replace("conditions", "binding: true, conditions")), (Preferences, "vat: { clause: 二（五）, title: 免税, kind: tax, text: 免征三年 }"));

        Assert.Equal(text, sample.AsOf(Days.Read(day)).Preferences.Find("vat")!.Text);
    }

    [Fact]
    public void AsOf_ItemThatDoesNotApply_IsDropped()
    {
        var sample = Sample((UpperPreferences, Vat), (Preferences, "vat: { clause: 二（五）, applies: false }"));

        Assert.Null(sample.AsOf(Day).Preferences.Find("vat"));
    }

    [Fact]
    public void AsOf_BindingItem_CannotBeDropped()
    {
        var sample = Sample((UpperPreferences, Vat.Replace("conditions", "binding: true, conditions")), (Preferences, "vat: { clause: 二（五）, applies: false }"));

        Assert.Equal("upper", sample.AsOf(Day).Preferences.Find("vat")!.Source.Layer);
    }

    [Fact]
    public void AsOf_ThreeLayers_NearestWinsAndOthersAreNamedNearestFirst()
    {
        var sample = Sample(
            ("city/layer.yaml", "slug: city\nname: 样例市\nlevel: city\nextends: [upper]\n"),
            ("city/policies/rules/document.yaml", GoodPackages.Texts()["upper/policies/rules/document.yaml"]),
            ("city/policies/rules/parameters.yaml", "recording-days: { clause: 一, value: 100, title: 录像保存 }"),
            ("sample/tenant.yaml", GoodPackages.Texts()["sample/tenant.yaml"].Replace("[upper]", "[city]")),
            (Parameters, "recording-days: { clause: 二（四）, value: 120 }"));

        var days = sample.AsOf(Day).Parameters.Find("recording-days")!;

        Assert.Equal((120, "录像保存", "日"), (days.Value, days.Title, days.Unit));
        Assert.Equal(["city", "upper"], days.Overrides.Select(source => source.Layer));
        Assert.Equal(("city", "upper"), (days.FieldSources["title"].Layer, days.FieldSources["unit"].Layer));
        Assert.Equal(["upper", "city"], sample.Layers.Select(layer => layer.Slug));
    }

    [Fact]
    public void AsOf_IndicatorOfTheDistrict_StandsBesideTheSharedOnes()
    {
        var view = Sample(("sample/indicators.yaml", "own_count: { title: 自设指标, unit: 个 }\nplaces_per_1000: { cycle: 季 }")).AsOf(Day);

        Assert.Equal(["own_count", "places_per_1000", "certified_rate_pct"], view.Indicators.Select(indicator => indicator.Id));
        Assert.Equal(("每千人口托位数", "季"), (view.Indicators.Find("places_per_1000")!.Title, view.Indicators.Find("places_per_1000")!.Cycle));
    }

    [Fact]
    public void Departments_RoleTheDistrictDoesNotName_KeepsTheGenericName()
    {
        var departments = Sample().AsOf(Day).Departments;

        Assert.Equal(["区卫生健康委", "区财政局", "教育部门", "乡镇人民政府、街道办事处"], departments.Values.Select(department => department.Name));
        Assert.Equal(("health", "sample", 1), (departments["health"].Role, departments["health"].Source.Layer, departments["health"].Sort));
        Assert.True(departments["towns_streets"].Group);
    }

    private static TenantPackage Sample(params (string Path, string? Text)[] changes) => GoodPackages.With(changes).Tenants["sample"];
}
