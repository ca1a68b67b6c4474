using System.Globalization;
using Platform.Core.Policies.Sources.Proposals;
using Platform.Policy.Editing;
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
    [InlineData("每个托位补助2000元，每家最高不超过30万元，由区财政局拨付。", "caps.0.amount=300000 caps.0.per=每家 for=place noun=补助 pays=finance rates.standard.amount=2000 rates.standard.title=每托位 rates.standard.unit=元/托位")]
    [InlineData("按每月每平方米10元给予补贴。", "noun=补贴 rates.standard.amount=10 rates.standard.title=每平方米每月 rates.standard.unit=元/平方米·月")]
    [InlineData("一次性奖励1.5万元/家。", "for=institution noun=奖励 rates.standard.amount=15000 rates.standard.title=每家 rates.standard.unit=元/家")]
    [InlineData("给予适当补助。", "noun=补助")]
    public void Subsidy_Wording_GivesNounRateAndCap(string sentence, string expected) =>
        Assert.Equal(expected, Read("subsidies", "发放奖补。" + sentence, null, "title", "text"));

    [Fact]
    public void Planning_Wording_GivesValueUnitAndScope() =>
        Assert.Equal("bound=at_least scope=new text=新建居住区按不少于8托位/千人配建 title=布局 unit=托位/千人 value=8", Read("planning", "布局。新建居住区按不少于8托位/千人配建。", null));

    [Theory]
    [InlineData("phases", "启动阶段（2026年4月—2026年12月）。制定方案。", "from=2026-04-01 label=2026年4月—2026年12月 text=制定方案。 title=启动阶段 until=2027-01-01")]
    [InlineData("conference", "加强领导。建立区托育服务联席会议，办公室设在区卫健局，区财政局参加。", "full_name=区托育服务联席会议 members.0.role=health members.0.unit=区卫健局 members.1.role=finance members.1.unit=区财政局 name=联席会议 office=health text=建立区托育服务联席会议，办公室设在区卫健局，区财政局参加。")]
    [InlineData("registration", "登记。营利性机构向区卫健局登记。", "authorities=health form=profit text=营利性机构向区卫健局登记。 title=登记")]
    [InlineData("materials", "场地证明。", "title=场地证明")]
    [InlineData("requirements", "备案时限。区卫健局在5个工作日内备案。", "departments=health text=区卫健局在5个工作日内备案。 title=备案时限 topic=deadline unit=个工作日 value=5")]
    [InlineData("staffing", "人员。托育机构负责人应具有大专以上学历、有3年以上从业经历。", "education=大专以上 experience_years=3 post=托育机构负责人 text=托育机构负责人应具有大专以上学历、有3年以上从业经历。")]
    [InlineData("supervision", "检查。区卫健局每年巡查。", "departments=health kind=patrol text=区卫健局每年巡查。 title=检查")]
    [InlineData("duty_lists", "区财政局。落实资金。", "department=finance label=区财政局 text=落实资金。")]
    [InlineData("parameters", "保存。录像保存90日。", "text=录像保存90日 title=保存 unit=日 value=90")]
    public void OtherCollections_Wording_GivesWhatItSays(string collection, string sentence, string expected) => Assert.Equal(expected, Read(collection, sentence, null));

    [Theory]
    [InlineData("新建居住区按不少于8托位/千人配建。", "planning")]
    [InlineData("每个托位补助2000元。", "subsidies")]
    [InlineData("到2027年，普惠托位占比达到80%。", "targets")]
    [InlineData("免征增值税。", "preferences")]
    [InlineData("加强宣传。（责任单位：区卫健局）", "duties")]
    [InlineData("加强宣传。", "duties")]
    [InlineData("建立区托育服务联席会议。", "conference")]
    [InlineData("启动阶段（2026年4月—2026年12月）。", "phases")]
    public void Collections_Wording_NamesTheLikeliestFirst(string sentence, string expected) =>
        Assert.Equal(expected, ProposedCollections.Of(SampleDistrict.Compare(source: Source(sentence)).Find(Clause)!)[0]);

    private static string Read(string collection, string sentence, string? figure, params string[] except)
    {
        var source = Source(sentence);
        int? at = figure is null ? null : SampleDistrict.Compare(source: source).Find(Clause)!.Figures.Single(found => found.Mark.Printed == figure).Mark.Start;
        var fields = SampleDistrict.Propose(source, Clause, collection, at).Fields;
        Assert.Equal(new EditValue.Text(Clause), fields.Find("clause"));
        return string.Join(' ', Flat("", fields).Where(pair => pair.Key != "clause" && !except.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Text}"));
    }

    private static IEnumerable<(string Key, string Text)> Flat(string way, EditValue value) => value switch
    {
        EditValue.Map map => map.Fields.SelectMany(field => Flat(way.Length == 0 ? field.Key : $"{way}.{field.Key}", field.Value)),
        EditValue.List { Items: [EditValue.Text, ..] } list => [(way, string.Join(',', list.Items.Cast<EditValue.Text>().Select(text => text.Value)))],
        EditValue.List list => list.Items.SelectMany((item, row) => Flat($"{way}.{row}", item)),
        EditValue.Number number => [(way, number.Value.ToString(CultureInfo.InvariantCulture))],
        EditValue.Day day => [(way, day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
        EditValue.Text text => [(way, text.Value)],
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static string Source(string sentence) => $"{SampleDistrict.Source}\n（二）{sentence}";
}
