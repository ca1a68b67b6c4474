using Xunit;

namespace Platform.Tests.PolicyChecks;

public sealed class CheckPolicyTests
{
    private const string Folder = "sample/policies/plan/";

    [Fact]
    public void Run_FaithfulPackage_IsCleanAndCoversEveryClause()
    {
        var report = SampleDistrict.Check();

        Assert.Empty(report.Findings);
        Assert.Equal(100m, report.CoveragePercent);
        Assert.Equal(4, report.Clauses.Total);
        Assert.Equal(5, report.Items);
    }

    [Theory]
    [InlineData("targets.yaml", "value: 4.5", "value: 5.5", "[一] targets/places-2025：条款里没有数字 5.5（value）")]
    [InlineData("targets.yaml", "value: 4.5", "value: 60", "[一] targets/places-2025：数值 60 与文字“每千人口托位数达4.5个”不一致")]
    [InlineData("targets.yaml", "due: 2025-12-31\n  text: 普惠", "due: 2026-12-31\n  text: 普惠", "[一] targets/inclusive-2025：条款里没有日期 2026年12月31日（due）")]
    [InlineData("duties.yaml", "每千人配建8个托位", "每千人配建9个托位", "[二（一）1] duties/layout：条款里没有“新建居住区每千人配建9个托位，镇街接收。”中的数字 9")]
    [InlineData("subsidies.yaml", "amount: 2000", "amount: 3000", "[二（一）2] subsidies/award：条款里没有数字 3000（amount）")]
    [InlineData("subsidies.yaml", "amount: 300000", "amount: 450000", "[二（一）2] subsidies/award：条款里没有数字 450000（amount）")]
    public void Run_OneFigureChanged_NamesItemClauseAndFigure(string file, string from, string to, string expected) =>
        Assert.Contains(SampleDistrict.Check(Folder + file, from, to).Findings, finding => finding.ToString().EndsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void Run_FigureOfAnotherTargetInTheSameClause_IsFound()
    {
        var source = SampleDistrict.Source.Replace("达4.5个", "达60个", StringComparison.Ordinal).Replace("占比60%", "占比4.5%", StringComparison.Ordinal);

        var found = SampleDistrict.Check(source: source).Findings.Select(finding => finding.Sentence);

        Assert.Equal(["条款里“每千人口托位数”说的不是 4.5", "条款里“普惠托位占比”说的不是 60"], found);
    }

    [Theory]
    [InlineData("responsible: [health, housing_construction]", "responsible: [health, education]", "原文的“责任单位”里没有“区教育局”")]
    [InlineData("responsible: [health, housing_construction]", "responsible: [health]", "原文分工行里有“区住建局”，条目没有列")]
    [InlineData("lead: [towns_streets]\n  responsible: [health, housing_construction]", "lead: [health]\n  responsible: [towns_streets, housing_construction]", "原文的“牵头单位”里没有“区卫健局”")]
    public void Run_OneDepartmentSwapped_NamesRoleAndDepartment(string from, string to, string expected) =>
        Assert.Contains(SampleDistrict.Check(Folder + "duties.yaml", from, to).Findings, finding => finding.Sentence == expected);

    [Fact]
    public void Run_SubsidyPaidByDepartmentNotInClause_IsFound() =>
        Assert.Contains(SampleDistrict.Check(Folder + "subsidies.yaml", "pays: [finance]", "pays: [education]").Findings, finding => finding.Sentence == "条款里没有部门“区教育局”");

    [Fact]
    public void Run_ClauseThatDoesNotExist_IsFound() =>
        Assert.Contains(SampleDistrict.Check(Folder + "duties.yaml", "clause: 二（一）2", "clause: 二（一）9").Findings, finding => finding.Sentence == "原文里没有条款 二（一）9");

    [Fact]
    public void Run_ClauseWithoutItem_IsUncoveredAndLowersCoverage()
    {
        var report = SampleDistrict.Check(Folder + "document.yaml", ", narrative: true", "");

        var finding = Assert.Single(report.Findings);
        Assert.Equal("三（一）: 没有条目，也没有标为叙述（原文第 15 行“加强宣传”）", finding.ToString());
        Assert.Equal(75m, report.CoveragePercent);
    }

    [Theory]
    [InlineData("number: 样府办发〔2024〕6号", "number: 样府办发〔2024〕7号", "原文里没有发文字号“样府办发〔2024〕7号”")]
    [InlineData("issued: 2024-12-16", "issued: 2024-12-17", "原文里没有成文日期“2024年12月17日”")]
    [InlineData("issued: 2024-12-16", "issued: 2024-12-16\nprinted_on: 2024-12-18", "原文里没有印发日期“2024年12月18日印发”")]
    [InlineData("区级有关部门", "区级各部门", "原文里没有主送机关“区级各部门”")]
    [InlineData("title: 增加供给", "title: 扩大供给", "条款 二（一） 里没有标题“扩大供给”")]
    public void Run_HeadDiffers_NamesTheFact(string from, string to, string expected) =>
        Assert.Contains(SampleDistrict.Check(Folder + "document.yaml", from, to).Findings, finding => finding.Sentence == expected);

    [Fact]
    public void Run_ScannedSourceWithHalfWidthPunctuation_IsClean()
    {
        var scanned = SampleDistrict.Source.Replace('，', ',').Replace('（', '(').Replace('）', ')').Replace("4.5个", "4.5 个", StringComparison.Ordinal);

        Assert.Empty(SampleDistrict.Check(source: scanned).Findings);
    }
}
