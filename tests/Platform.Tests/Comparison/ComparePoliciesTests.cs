using Platform.Core.Comparison;
using Platform.Policy.Comparison;
using Platform.Policy.Packages;
using Platform.Tests.PolicyChecks;
using Xunit;

namespace Platform.Tests.Comparison;

public sealed class ComparePoliciesTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    [Fact]
    public void Run_SameIndicatorInOtherScale_ShowsBothInOneUnitWithClause()
    {
        var row = Row("targets", "childcare_places_per_1000", files => files["other/policies/plan/targets.yaml"] = files["other/policies/plan/targets.yaml"].Replace("value: 4.5", "value: 4.50", StringComparison.Ordinal));

        Assert.Equal("个", row.Unit);
        Assert.Equal(["2025年不少于4.5个", "2025年不少于4.5个"], row.Cells.Select(cell => cell.Text));
        Assert.False(row.Differs);
        Assert.Equal("一", row.Cells[0].Entries[0].Item!.Clause);
    }

    [Fact]
    public void Run_TargetOnlyOneHas_NamesWhyTheOtherIsEmpty()
    {
        var row = Row("targets", "inclusive_place_share_pct", files => files["other/policies/plan/targets.yaml"] = files["other/policies/plan/targets.yaml"].Split("inclusive-2025:")[0]);

        Assert.Equal("文件没有写", row.Cells[1].MissingReason);
        Assert.True(row.Differs);
    }

    [Fact]
    public void Run_DistrictBeforeItsDocument_SaysNoDocumentInForce()
    {
        var catalog = Catalog(_ => { });
        var table = ComparePolicies.Run([catalog.Tenants["sample"].AsOf(Day), catalog.Tenants["other"].AsOf(new DateOnly(2020, 1, 1))]);

        Assert.Equal("当日没有有效文件", table.Groups.First(group => group.Key == "targets").Rows[0].Cells[1].MissingReason);
    }

    [Fact]
    public void Run_Departments_CountsWhoLeadsUnderTheSharedWords()
    {
        var row = Row("duties", "health", files => files["other/policies/plan/duties.yaml"] = files["other/policies/plan/duties.yaml"].Replace("lead: [finance, health]", "lead: [finance]", StringComparison.Ordinal));

        Assert.Equal(["牵头1；责任1", "责任1"], row.Cells.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("=")]
    [InlineData("＝")]
    public void Csv_TextThatASpreadsheetWouldCompute_IsDefused(string sign)
    {
        var catalog = Catalog(files => files["other/policies/plan/subsidies.yaml"] = files["other/policies/plan/subsidies.yaml"].Replace("title: 托位奖补", $"title: {sign}HYPERLINK(1)", StringComparison.Ordinal).Replace("award:", "other-award:", StringComparison.Ordinal));
        var table = ComparePolicies.Run([catalog.Tenants["sample"].AsOf(Day), catalog.Tenants["other"].AsOf(Day)]);

        var csv = ComparisonCsv.Write(table, all: true);

        Assert.Contains($"补贴与奖补,'{sign}HYPERLINK(1),", csv, StringComparison.Ordinal);
    }

    private static ComparisonRow Row(string group, string key, Action<Dictionary<string, string>> change)
    {
        var catalog = Catalog(change);
        var table = ComparePolicies.Run([catalog.Tenants["sample"].AsOf(Day), catalog.Tenants["other"].AsOf(Day)]);
        return table.Groups.First(found => found.Key == group).Rows.First(row => row.Key == key);
    }

    /// <summary>The sample district twice, the second under another name and with a change.</summary>
    private static TenantCatalog Catalog(Action<Dictionary<string, string>> change)
    {
        var files = SampleDistrict.Files();
        foreach (var (path, text) in SampleDistrict.Files().Where(file => file.Key.StartsWith("sample/", StringComparison.Ordinal)))
        {
            files[path.Replace("sample/", "other/", StringComparison.Ordinal)] = text
                .Replace("slug: sample", "slug: other", StringComparison.Ordinal).Replace("999901", "999902", StringComparison.Ordinal).Replace("样例区", "别样区", StringComparison.Ordinal);
        }

        change(files);
        var catalog = TenantCatalog.Load(new MemoryPolicySource(files));
        Assert.Empty(catalog.Diagnostics);
        return catalog;
    }
}
