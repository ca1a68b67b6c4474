using Platform.Policy.Differences;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Differences;

/// <summary>Every sort of change, as the person who confirms reads it.</summary>
public sealed class PackageDifferencesTests
{
    private const string Plan = Versions.Plan;

    [Theory]
    [InlineData("targets.yaml", "value: 5.0", "value: 5.5", "目标“每千人口托位数（2025年）”由 5.0 个/千人改为 5.5 个/千人（样府办发〔2024〕6号 第一部分）")]
    [InlineData("targets.yaml", "bound: at_least", "bound: more_than", "目标“每千人口托位数（2025年）”的数值要求由不少于改为超过（样府办发〔2024〕6号 第一部分）")]
    [InlineData("targets.yaml", "due: 2025-12-31", "due: 2026-12-31", "目标“每千人口托位数（2025年）”的到期日由2025年12月31日改为2026年12月31日（样府办发〔2024〕6号 第一部分）")]
    [InlineData("targets.yaml", "  text: 每千人口托位数达5.0个", "  text: 每千人口托位数达5个", "目标“每千人口托位数（2025年）”的目标全句由“每千人口托位数达5.0个”改为“每千人口托位数达5个”（样府办发〔2024〕6号 第一部分）")]
    [InlineData("targets.yaml", "  text:", "  responsible: health\n  text:", "目标“每千人口托位数（2025年）”补写责任部门：区卫生健康委（样府办发〔2024〕6号 第一部分）")]
    [InlineData("targets.yaml", "label: 每千人口托位数", "label: 千人口托位", "目标“每千人口托位数（2025年）”的指标说法由“每千人口托位数”改为“千人口托位”（样府办发〔2024〕6号 第一部分）")]
    [InlineData("targets.yaml", "clause: 一", "clause: 二（一）", "目标“每千人口托位数（2025年）”的条款由第一部分改为二（一）（样府办发〔2024〕6号 二（一））")]
    [InlineData("duties.yaml", "responsible: [health, finance]", "responsible: [education]", "任务 1“加强设施规划布局”的责任单位由区卫生健康委、区财政局改为教育部门（样府办发〔2024〕6号 二（一）1）")]
    [InlineData("duties.yaml", "  responsible: [health, finance]\n", "", "任务 1“加强设施规划布局”删去责任单位（原为区卫生健康委、区财政局）（样府办发〔2024〕6号 二（一）1）")]
    [InlineData("duties.yaml", "lead: [towns_streets]", "lead: [health]", "任务 1“加强设施规划布局”的牵头单位由乡镇人民政府、街道办事处改为区卫生健康委（样府办发〔2024〕6号 二（一）1）")]
    [InlineData("duties.yaml", "title: 加强设施规划布局", "title: 加强规划", "任务 1“加强设施规划布局”改为“加强规划”（样府办发〔2024〕6号 二（一）1）")]
    [InlineData("subsidies.yaml", "amount: 3000", "amount: 3500", "补贴“开园奖补”的标准“每个托位”由 3,000 元/托位改为 3,500 元/托位（样府办发〔2024〕6号 二（三）11）")]
    [InlineData("subsidies.yaml", "amount: 450000", "amount: 500000", "补贴“开园奖补”的每家机构的上限由 450,000 元改为 500,000 元（样府办发〔2024〕6号 二（三）11）")]
    [InlineData("subsidies.yaml", "shares: [{ year: 1, percent: 50 }, { year: 2, percent: 50 }]", "shares: [{ year: 1, percent: 100 }]", "补贴“开园奖补”的第一年的拨付比例由 50% 改为 100%（样府办发〔2024〕6号 二（三）11）\n补贴“开园奖补”删去第二年的拨付比例（原为 50%）（样府办发〔2024〕6号 二（三）11）")]
    [InlineData("subsidies.yaml", "  caps: [{ amount: 450000, per: 每家机构 }]", "  conditions: [已备案]", "补贴“开园奖补”删去每家机构的上限（原为 450,000 元）（样府办发〔2024〕6号 二（三）11）\n补贴“开园奖补”增加条件“已备案”（样府办发〔2024〕6号 二（三）11）")]
    [InlineData("preferences.yaml", "until: 2026-01-01", "until: 2028-01-01", "优惠“增值税免征”的截止日期由2025年12月31日改为2027年12月31日（样府办发〔2024〕6号 四（一））")]
    [InlineData("preferences.yaml", "conditions: [已备案, 收费公示]", "conditions: [收费公示, 已备案]", "优惠“增值税免征”的条件的次序改为“收费公示”、“已备案”（样府办发〔2024〕6号 四（一））")]
    [InlineData("preferences.yaml", "已备案, 收费公示", "已备案, 收费公开", "优惠“增值税免征”的条件由“收费公示”改为“收费公开”（样府办发〔2024〕6号 四（一））")]
    [InlineData("preferences.yaml", "for: 供水企业", "for: 供电企业", "优惠“增值税免征”的证明的送交之处由“供水企业”改为“供电企业”（样府办发〔2024〕6号 四（一））")]
    [InlineData("preferences.yaml", "kind: tax", "kind: fee", "优惠“增值税免征”的类别由税改为费（样府办发〔2024〕6号 四（一））")]
    [InlineData("planning.yaml", "value: 4", "value: 4.5", "配建标准“新建居住区配建”由 4 托位/千人改为 4.5 托位/千人（样府办发〔2024〕6号 二（一）2）")]
    [InlineData("planning.yaml", "scope: new, ", "", "配建标准“新建居住区配建”的适用范围由新建居住区改为不分新旧（样府办发〔2024〕6号 二（一）2）")]
    [InlineData("planning.yaml", "同步建设", "同步建设, 同步验收", "配建标准“新建居住区配建”增加同步要求“同步验收”（样府办发〔2024〕6号 二（一）2）")]
    [InlineData("parameters.yaml", "value: 120", "value: 180", "参数“监控录像保存天数”由 120 日改为 180 日（样府办发〔2024〕6号 二（四））")]
    [InlineData("parameters.yaml", "value: 120", "applies: false", "参数“监控录像保存天数”在本区不再适用（样府办发〔2024〕6号 二（四））")]
    [InlineData("filing.yaml", "value: 5", "value: 3", "备案要求“备案时限”由 5 个工作日改为 3 个工作日（样府办发〔2024〕6号 二（二））")]
    [InlineData("filing.yaml", "authorities: [health]", "authorities: [finance, health]", "登记“营利性托育机构”的登记部门由区卫生健康委改为区财政局、区卫生健康委（样府办发〔2024〕6号 二（二））")]
    [InlineData("filing.yaml", ", issued_by: health", "", "备案材料“场地证明”删去出具单位（原为区卫生健康委）（样府办发〔2024〕6号 二（二））")]
    [InlineData("staffing.yaml", "experience_years: 3", "experience_years: 5", "从业人员“托育机构负责人”的从业年限下限由 3 年改为 5 年（样府办发〔2024〕6号 二（五））")]
    [InlineData("supervision.yaml", "kind: inspection", "kind: rating", "监管“双随机抽查”的类别由监督检查改为质量与等级（样府办发〔2024〕6号 二（六））")]
    [InlineData("conference.yaml", "post: 副局长", "post: 局长", "议事协调机构“联席会议”的成员“区财政局副局长”的岗位由“副局长”改为“局长”（样府办发〔2024〕6号 三（一））")]
    [InlineData("conference.yaml", ", { unit: 区教育局 }", "", "议事协调机构“联席会议”删去成员“区教育局”（样府办发〔2024〕6号 三（一））")]
    [InlineData("phases.yaml", "until: 2026-01-01", "until: 2026-07-01", "实施阶段“试点”的截止日期由2025年12月31日改为2026年6月30日（样府办发〔2024〕6号 第三部分）")]
    [InlineData("document.yaml", "number: 样府办发〔2024〕6号", "number: 样府办发〔2024〕7号", "政策文件《样例区托育服务实施方案》的发文字号由“样府办发〔2024〕6号”改为“样府办发〔2024〕7号”（样府办发〔2024〕7号）")]
    [InlineData("document.yaml", "status: 待核", "status: 现行有效", "政策文件《样例区托育服务实施方案》的效力状态由待核改为现行有效（样府办发〔2024〕6号）")]
    [InlineData("document.yaml", "issuer: government_office", "issuer: government_office\nred_head: true", "政策文件《样例区托育服务实施方案》写明“印红头”（样府办发〔2024〕6号）")]
    [InlineData("document.yaml", "standing:", "recipients: [各镇人民政府, 区级有关部门]\nstanding:", "政策文件《样例区托育服务实施方案》增加主送机关“各镇人民政府”（样府办发〔2024〕6号）\n政策文件《样例区托育服务实施方案》增加主送机关“区级有关部门”（样府办发〔2024〕6号）")]
    public void Of_OneChangeInTheDocument_IsSaidInOneSentenceWithItsClause(string file, string old, string now, string sentence) =>
        Assert.Equal(sentence, string.Join('\n', Versions.Sentences(Versions.Replacing(Plan + file, old, now))));

    [Theory]
    [InlineData("departments.yaml", "区财政局", "区财政和国资局", "部门“区财政局”改为“区财政和国资局”")]
    [InlineData("departments.yaml", "finance: { name: 区财政局 }", "", "部门“区财政局”改为“财政部门”")]
    [InlineData("tenant.yaml", "lower_level: 镇街", "lower_level: 乡镇街道", "样例区的下级统称由“镇街”改为“乡镇街道”")]
    [InlineData("tenant.yaml", "label: 牵头单位", "label: 主责单位", "样例区的分工字样（牵头单位）由“牵头单位”改为“主责单位”")]
    [InlineData("tenant.yaml", "towns:", "towns:\n  west: { name: 西镇, kind: 镇 }", "新增乡镇街道“西镇”")]
    [InlineData("tenant.yaml", "name: 东镇, kind: 镇", "name: 东镇, kind: 街道", "乡镇街道“东镇”的类别由“镇”改为“街道”")]
    [InlineData("tenant.yaml", "series: [样府办发]", "series: [样府办发, 样府办]", "发文主体“样例市样例区人民政府办公室”增加机关代字“样府办”")]
    [InlineData("tenant.yaml", "extends: [upper]", "extends: [upper]\nhosts: [tuoyu.example.gov.cn]", "样例区增加专用域名“tuoyu.example.gov.cn”")]
    public void Of_OneChangeOfTheDistrict_IsSaidInOneSentence(string file, string old, string now, string sentence) =>
        Assert.Equal(sentence, string.Join('\n', Versions.Sentences(Versions.Replacing("sample/" + file, old, now))));

    [Fact]
    public void Of_NewItems_AreSummedUp() => Assert.Equal(
        [
            "新增目标“持证上岗率（2026年）”：不少于 95%（样府办发〔2024〕6号 二（五））",
            "新增保障措施（一）“开展培训”：每年培训一次；牵头单位：区卫生健康委；责任单位：区财政局（样府办发〔2024〕6号 二（五））",
        ],
        Versions.Sentences(Versions.With(
            (Plan + "targets.yaml", Versions.Texts()[Plan + "targets.yaml"] + "\nstaff-2026: { clause: 二（五）, indicator: certified_rate_pct, label: 持证上岗率, bound: at_least, value: 95, due: 2026-12-31, text: 持证上岗率不低于95% }\n"),
            (Plan + "duties.yaml", Versions.Texts()[Plan + "duties.yaml"] + "\ntraining: { clause: 二（五）, number: （一）, kind: safeguard, title: 开展培训, text: 每年培训一次。, lead: [health], responsible: [finance] }\n"))));

    [Fact]
    public void Of_ItemsTakenOut_AreSaidWithWhatTheySaid() => Assert.Equal(
        [
            "删去目标“每千人口托位数（2025年）”（原为不少于 5.0 个/千人）（样府办发〔2024〕6号 第一部分）",
            "参数“监控录像保存天数”由 120 日改为 90 日（样发〔2022〕3号 三（二））",
            "删去从业人员“托育机构负责人”（原为有大专以上学历）（样府办发〔2024〕6号 二（五））",
        ],
        Versions.Sentences(Versions.With((Plan + "targets.yaml", null), (Plan + "parameters.yaml", null), (Plan + "staffing.yaml", null))));

    [Fact]
    public void Of_NewDocumentThatRaisesARate_SaysTheChangeFromItsFirstDay()
    {
        const string raise = "sample/policies/raise/";
        var differences = PackageDifferences.Of(Versions.Before, Versions.With(
            (raise + "document.yaml", "short_title: 提高奖补标准的通知\ntitle: 关于提高开园奖补标准的通知\ntype: 通知\nnumber: 样府办发〔2026〕1号\nissuer: government_office\nissued: 2026-01-05\neffective: 2026-03-01\nstanding: { status: 现行有效, checked_on: 2026-01-06 }\n"),
            (raise + "subsidies.yaml", Versions.Texts()[Plan + "subsidies.yaml"].Replace("二（三）11", "一", StringComparison.Ordinal).Replace("amount: 3000", "amount: 3500", StringComparison.Ordinal))));

        Assert.Equal(["政策文件", "补贴奖励"], differences.Groups.Select(group => group.Title));
        Assert.Equal([
                "新增政策文件《关于提高开园奖补标准的通知》：2026年1月5日成文，自2026年3月1日起施行（样府办发〔2026〕1号）",
                "补贴“开园奖补”的标准“每个托位”由 3,000 元/托位改为 3,500 元/托位（样府办发〔2026〕1号 第一部分）",
            ], differences.All.Select(one => one.Sentence));
        Assert.All(differences.All, one => Assert.Equal(new DateOnly(2026, 3, 1), one.ShowsFrom));
        Assert.Equal(("3,000 元/托位", "3,500 元/托位", "subsidies/opening-award"), (differences.All.Last().Before, differences.All.Last().After, differences.All.Last().SourceId));
    }

    [Fact]
    public void Of_DocumentThatEnds_ShowsFromTheDayOfTheEnd()
    {
        var ended = PackageDifferences.Of(Versions.Before, Versions.Replacing(Plan + "document.yaml", "standing:", "expires: 2026-06-01\nstanding:")).All.Single();

        Assert.Equal(("政策文件《样例区托育服务实施方案》补写失效日期：2026年6月1日（样府办发〔2024〕6号）", new DateOnly(2026, 6, 1)), (ended.Sentence, ended.ShowsFrom));
    }

    [Theory]
    [InlineData("targets.yaml", "  text:", "  note: 已与原文核对\n  text:")]
    [InlineData("targets.yaml", "places-2025:", "places-at-the-end-of-2025:")]
    [InlineData("duties.yaml", "  number: \"1\"\n  kind: task\n", "  kind: task\n  number: '1'\n  sort: 3\n")]
    [InlineData("subsidies.yaml", "{ title: 每个托位, amount: 3000, unit: 元/托位 }", "\n      title: 每个托位\n      amount: 3000\n      unit: 元/托位")]
    public void Of_NotesAndLayout_AreOneRemark(string file, string old, string now) =>
        Assert.Equal("只改动了说明或排列，不影响政策内容", Assert.Single(Versions.Sentences(Versions.Replacing(Plan + file, old, now))));

    [Fact]
    public void Of_NoteBesideAnotherChange_IsSaidAsWell() => Assert.Equal(
        ["目标“每千人口托位数（2025年）”由 5.0 个/千人改为 6.0 个/千人（样府办发〔2024〕6号 第一部分）", "另有一些改动只涉及说明或排列，不影响政策内容"],
        Versions.Sentences(Versions.Replacing(Plan + "targets.yaml", "value: 5.0", "value: 6.0\n  note: 更正")));

    [Fact]
    public void Of_FolderOfADocumentRenamed_IsLayoutOnly()
    {
        var moved = Versions.Texts().ToDictionary(file => file.Key.Replace("/plan/", "/implementation-plan/", StringComparison.Ordinal), file => file.Value);

        var after = new PackageLoader(new MemoryPolicySource(moved)).Load("sample")!.District!;

        Assert.Equal("只改动了说明或排列，不影响政策内容", Assert.Single(Versions.Sentences(after)));
    }

    [Fact]
    public void Of_OverrideTakenBack_FallsToTheLayerAbove() => Assert.Equal(
        ["参数“监控录像保存天数”由 120 日改为 90 日（样发〔2022〕3号 三（二））"], Versions.Sentences(Versions.With((Plan + "parameters.yaml", null))));

    [Fact]
    public void Of_TheSamePackage_IsEmpty() => Assert.True(PackageDifferences.Of(Versions.Before, Versions.With()).IsEmpty);
}
