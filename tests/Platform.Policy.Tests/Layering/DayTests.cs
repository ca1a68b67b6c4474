using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Layering;

public sealed class DayTests
{
    private const string Head = "sample/policies/plan/document.yaml";

    [Theory]
    [InlineData("2022-04-30", "", "")]
    [InlineData("2022-05-01", "", "rules")]
    [InlineData("2024-12-15", "", "rules")]
    [InlineData("2024-12-16", "plan", "rules")]
    [InlineData("2027-11-30", "plan", "rules")]
    [InlineData("2027-12-01", "", "rules")]
    public void AsOf_EachDay_HasTheDocumentsInForce(string day, string own, string upper)
    {
        var view = Sample((Head, Changed(Head, "issued: 2024-12-16", "issued: 2024-12-16\nexpires: 2027-12-01"))).AsOf(Days.Read(day));

        Assert.Equal(own, string.Join(',', view.Documents.Select(document => document.Id)));
        Assert.Equal(upper, string.Join(',', view.UpperDocuments.Select(document => document.Id)));
        Assert.Equal(own.Length > 0, view.Duties.Count == 1);
        Assert.Equal(upper.Length > 0, view.Parameters.Count == 2);
        Assert.Equal(Days.Read(day), view.Day);
    }

    [Fact]
    public void Documents_WithoutAPrintedDay_TakeEffectOnIssue()
    {
        var document = Sample().Documents[0];

        Assert.Equal((new DateOnly(2024, 12, 16), true), (document.InForceFrom, document.EffectiveAssumed));
    }

    [Fact]
    public void AsOf_LaterDocumentOfTheSameLayer_ReplacesTheWholeItem()
    {
        var sample = Sample(
            ("sample/policies/revision/document.yaml", Changed(Head, "2024-12-16", "2025-09-01").Replace("6号", "9号")),
            ("sample/policies/revision/targets.yaml", Changed("sample/policies/plan/targets.yaml", "5.0\n", "5.5\n").Replace("一\n", "四\n")));

        Assert.Equal(5.0m, sample.AsOf(new DateOnly(2025, 8, 31)).Targets.Find("places-2025")!.Value);
        var later = sample.AsOf(new DateOnly(2025, 9, 1));
        var target = Assert.Single(later.Targets);
        Assert.Equal((5.5m, "revision", "四"), (target.Value, target.Source.DocumentId, target.Source.Clause));
        Assert.Equal(("plan", "一"), (Assert.Single(target.Overrides).DocumentId, target.Overrides[0].Clause));
        Assert.Equal(["revision", "plan"], later.Documents.Select(document => document.Id));
        Assert.Equal("plan", later.Duties[0].Source.DocumentId);
    }

    [Fact]
    public void AsOf_DaysOfOneSpan_ShareTheirItems()
    {
        var sample = Sample();

        Assert.Same(sample.AsOf(new DateOnly(2025, 1, 1)).Targets, sample.AsOf(new DateOnly(2026, 1, 1)).Targets);
    }

    [Fact]
    public void AsOf_Items_StandBySortThenPlaceInTheFile()
    {
        const string Duty = "{ clause: 二, number: \"1\", kind: task, title: 题, text: 文 }";
        var sample = Sample(("sample/policies/plan/duties.yaml",
            $"second: {Duty}\nthird: {Duty}\nlast: {Duty.Replace("{", "{ sort: 1,")}\nfirst: {Duty.Replace("{", "{ sort: -1,")}\n"));

        Assert.Equal(["first", "second", "third", "last"], sample.AsOf(new DateOnly(2025, 1, 1)).Duties.Select(duty => duty.Id));
    }

    [Fact]
    public void AsIssued_Document_HasItsOwnItemsOnly()
    {
        var view = Sample(("sample/policies/plan/parameters.yaml", "recording-days: { clause: 二（四）, value: 30 }\ngroup-size: { clause: 二（五）, applies: false }")).AsIssued("plan");

        Assert.Equal(new DateOnly(2024, 12, 16), view.Day);
        Assert.Equal(["plan"], view.Documents.Select(document => document.Id));
        Assert.Empty(view.UpperDocuments);
        var days = Assert.Single(view.Parameters);
        Assert.Equal((30, "监控录像保存天数", "sample"), (days.Value, days.Title, days.Source.Layer));
        Assert.Equal(2, view.Indicators.Count);
        Assert.Equal(4, view.Departments.Count);
    }

    [Fact]
    public void AsIssued_UnknownDocument_Throws() =>
        Assert.Equal("样例区没有这份文件：none", Assert.Throws<KeyNotFoundException>(() => Sample().AsIssued("none")).Message);

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", "政策确定的目标期限已于2025年12月31日届满，以下为历史政策。")]
    public void HistoricalReason_AllTargetsPastDue_IsSaid(string today, string? reason)
    {
        Assert.Equal(reason, Sample().HistoricalReason(Days.Read(today)));
        Assert.Equal(reason is not null, Sample().IsHistorical(Days.Read(today)));
    }

    [Fact]
    public void HistoricalReason_AllDocumentsExpired_IsSaid()
    {
        var sample = Sample((Head, Changed(Head, "issued: 2024-12-16", "issued: 2024-12-16\nexpires: 2025-03-01")));

        Assert.Null(sample.HistoricalReason(new DateOnly(2025, 2, 28)));
        Assert.Equal("所发文件均已失效，以下为历史政策。", sample.HistoricalReason(new DateOnly(2025, 3, 1)));
    }

    [Theory]
    [InlineData("2025-11-05", "2025-11-05", null)]
    [InlineData("2025-11-06", "2025-11-05", "样例区自2025年11月6日起已撤销，以下为历史政策。")]
    [InlineData("2030-01-01", "2025-11-05", "样例区自2025年11月6日起已撤销，以下为历史政策。")]
    public void DefaultDay_EndedDistrict_IsItsLastDay(string today, string day, string? reason)
    {
        var ended = Sample(("sample/tenant.yaml", Changed("sample/tenant.yaml", "extends:", "lifespan: { until: 2025-11-06 }\nextends:")));

        Assert.Equal(Days.Read(day), ended.DefaultDay(Days.Read(today)));
        Assert.Equal(reason, ended.HistoricalReason(Days.Read(today)));
    }

    private static TenantPackage Sample(params (string Path, string? Text)[] changes) => GoodPackages.With(changes).Tenants["sample"];

    private static string Changed(string path, string from, string to) => GoodPackages.Texts()[path].Replace(from, to);
}
