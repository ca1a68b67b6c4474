using Platform.Core.PolicyChecks;
using Xunit;

namespace Platform.Tests.PolicyChecks;

public sealed class CompareClausesTests
{
    private const string Folder = "sample/policies/plan/";
    private const string Added = SampleDistrict.Source + "\n（二）建设示范园。到2025年建成5家示范园，由区民政局评定。（责任单位：区卫健局、区文旅局）";

    [Fact]
    public void Run_FaithfulPackage_ConfiguresEveryClauseThatIsNoHeading()
    {
        var compared = SampleDistrict.Compare();

        Assert.Equal(
            ["首部 NotNeeded", "一 Configured", "二 NotNeeded", "二（一） NotNeeded", "二（一）1 Configured", "二（一）2 Configured", "三 NotNeeded", "三（一） NotNeeded"],
            compared.Clauses.Select(clause => $"{clause.Clause.Path} {clause.State}"));
        Assert.Equal(["2025年 targets/places-2025", "4.5 targets/places-2025", "60% targets/inclusive-2025"], Figures(compared, "一"));
        Assert.Equal(["8 duties/layout"], Figures(compared, "二（一）1"));
        Assert.Equal(["2000 subsidies/award", "30万 subsidies/award", "2 duties/award", "50% subsidies/award"], Figures(compared, "二（一）2"));
        Assert.Equal(compared.PrintedFigures, new Tally(8, 8));
        Assert.Empty(compared.Unplaced);
    }

    [Fact]
    public void Run_ClauseWithoutItem_IsMissingWithItsFiguresAndDepartmentsAsTheReportSays()
    {
        var compared = SampleDistrict.Compare(source: Added);

        var clause = compared.Find("三（二）")!;
        Assert.Equal(ClauseState.Missing, clause.State);
        Assert.Equal(["2025年 -", "5 -"], Figures(compared, "三（二）"));
        Assert.Equal(["health 区卫健局 Responsible False"], clause.Departments.Select(named => $"{named.Role} {named.Name} {named.As} {named.Listed}"));
        Assert.Equal(["区文旅局"], clause.Unrecognised);
        Assert.Contains(compared.Report.Findings, finding => finding is { Kind: CheckKind.ClauseUncovered, Clause: "三（二）" });
    }

    [Theory]
    [InlineData("2000元", "2,500元", "2，500 -", "条款里没有数字 2000（amount）")]
    [InlineData("30万元", "1.5万元", "1.5万 -", "条款里没有数字 300000（amount）")]
    public void Run_FigureThatNoItemStates_IsMarkedAndTheClauseIsPartial(string from, string to, string mark, string finding)
    {
        var compared = SampleDistrict.Compare(source: SampleDistrict.Source.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(ClauseState.Partial, compared.Find("二（一）2")!.State);
        Assert.Contains(mark, Figures(compared, "二（一）2"));
        Assert.Contains(compared.Find("二（一）2")!.Items.SelectMany(item => item.Findings), found => found.Sentence == finding);
    }

    [Fact]
    public void Run_GroupedThousands_AreOneFigure() =>
        Assert.Contains("2，000 subsidies/award", Figures(SampleDistrict.Compare(source: SampleDistrict.Source.Replace("2000元", "2,000元", StringComparison.Ordinal)), "二（一）2"));

    [Fact]
    public void Run_NumbersThatAreNoFigures_AreNotMarked()
    {
        var source = SampleDistrict.Source.Replace(
            "多渠道宣传托育政策。", "按照《三年行动计划（2023—2025年）》（样府〔2023〕7号）和第3条，为3岁以下和3-6岁幼儿执行JGJ39-2016（2019年版），打造1+1+1平台，宣传12次。", StringComparison.Ordinal);

        Assert.Equal(["12 -"], Figures(SampleDistrict.Compare(source: source), "三（一）"));
    }

    [Fact]
    public void Run_ItemOfAClauseThatTheSourceLacks_IsUnplaced() =>
        Assert.Equal("duties/award", Assert.Single(SampleDistrict.Compare(Folder + "duties.yaml", "clause: 二（一）2", "clause: 二（一）9").Unplaced).Item.SourceId);

    private static IEnumerable<string> Figures(ClauseComparison compared, string clause) =>
        compared.Find(clause)!.Figures.Select(figure => $"{figure.Mark.Printed} {figure.FoundIn ?? "-"}");
}
