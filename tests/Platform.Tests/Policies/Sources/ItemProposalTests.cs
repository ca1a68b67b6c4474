using Platform.Core.Policies.Sources.Proposals;
using Platform.Tests.PolicyChecks;
using Xunit;

namespace Platform.Tests.Policies.Sources;

public sealed class ItemProposalTests
{
    private const string Clause = "三（二）";

    [Theory]
    [InlineData("到2027年底，每千人口托位数达到5.0个，普惠托位占比超过80%。", "5.0", "bound=at_least due=2027-12-31 due_label=到2027年底 indicator=childcare_places_per_1000 label=每千人口托位数 text=每千人口托位数达到5.0个 value=5.0")]
    [InlineData("到2027年底，每千人口托位数达到5.0个，普惠托位占比超过80%。", "80%", "bound=more_than due=2027-12-31 due_label=到2027年底 indicator=inclusive_place_share_pct label=普惠托位占比 text=普惠托位占比超过80% value=80")]
    [InlineData("2026年6月前建成2家示范机构。", "2", "due=2026-06-30 due_label=2026年6月前 label=示范机构 text=2026年6月前建成2家示范机构 unit=家 value=2")]
    public void Target_FigureOfASentence_GivesIndicatorBoundValueAndDueDay(string sentence, string figure, string expected) =>
        Assert.Equal(expected, Read("targets", sentence, figure));

    [Fact]
    public void Duty_ClauseWithAssignments_GivesTitleTextAndDepartmentsByRole() =>
        Assert.Equal(
            "kind=safeguard lead=health,finance number=（二） responsible=housing_construction text=每年评估一次。 title=开展评估",
            Read("duties", "开展评估。每年评估一次。（牵头单位：区卫健局、区财政局；责任单位：区住建局）", null));

    [Fact]
    public void Duty_DepartmentsInTheTextOnly_AreMentionsAndNoRole() =>
        Assert.Equal("kind=safeguard mentions=education number=（二） text=区教育局要开展评估。 title=开展评估", Read("duties", "开展评估。区教育局要开展评估。", null));

    [Theory]
    [InlineData("每个托位补助2000元，每家最高不超过30万元，由区财政局拨付。", "cap.amount=300000 cap.per=每家 for=place noun=补助 pays=finance rate.amount=2000 rate.title=每托位 rate.unit=元/托位")]
    [InlineData("按每月每平方米10元给予补贴。", "noun=补贴 rate.amount=10 rate.title=每平方米每月 rate.unit=元/平方米·月")]
    [InlineData("一次性奖励1.5万元/家。", "for=institution noun=奖励 rate.amount=15000 rate.title=每家 rate.unit=元/家")]
    [InlineData("给予适当补助。", "noun=补助")]
    public void Subsidy_Wording_GivesNounRateAndCap(string sentence, string expected) =>
        Assert.Equal(expected, Read("subsidies", "发放奖补。" + sentence, null, "title", "text"));

    [Fact]
    public void Planning_Wording_GivesValueUnitAndScope() =>
        Assert.Equal("bound=at_least scope=new text=新建居住区按不少于8托位/千人配建 title=布局 unit=托位/千人 value=8", Read("planning", "布局。新建居住区按不少于8托位/千人配建。", null));

    [Theory]
    [InlineData("新建居住区按不少于8托位/千人配建。", "planning")]
    [InlineData("每个托位补助2000元。", "subsidies")]
    [InlineData("到2027年，普惠托位占比达到80%。", "targets")]
    [InlineData("免征增值税。", "preferences")]
    [InlineData("加强宣传。（责任单位：区卫健局）", "duties")]
    [InlineData("加强宣传。", "duties")]
    public void Collections_Wording_NamesTheLikeliestFirst(string sentence, string expected) =>
        Assert.Equal(expected, ProposedCollections.Of(SampleDistrict.Compare(source: Source(sentence)).Find(Clause)!)[0]);

    private static string Read(string collection, string sentence, string? figure, params string[] except)
    {
        var source = Source(sentence);
        int? at = figure is null ? null : SampleDistrict.Compare(source: source).Find(Clause)!.Figures.Single(found => found.Mark.Printed == figure).Mark.Start;
        var proposal = SampleDistrict.Propose(source, Clause, collection, at);
        return string.Join(' ', proposal.Values.Where(pair => !except.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={string.Join(',', pair.Value)}"));
    }

    private static string Source(string sentence) => $"{SampleDistrict.Source}\n（二）{sentence}";
}
