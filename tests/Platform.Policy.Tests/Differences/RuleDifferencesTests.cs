using Platform.Policy.Differences;
using Platform.Policy.Packages;
using Platform.Policy.Tests.Subsidies;
using Xunit;

namespace Platform.Policy.Tests.Differences;

/// <summary>What changes within a subsidy's rule: rates, tables, brackets, dated values, conditions, limits, shares.</summary>
public sealed class RuleDifferencesTests
{
    // Without the worked examples: they hold for the figures that are changed here.
    private static readonly Dictionary<string, string> Texts = All();
    private static readonly string Rules = Texts.Keys.Single(path => path.StartsWith("trial/", StringComparison.Ordinal) && path.EndsWith("/subsidies.yaml", StringComparison.Ordinal));

    [Theory]
    [InlineData("value: 6000, title", "value: 6500, title", "补贴“建设补助”的标准“每个新增托位”（改建扩建）由 6,000 元/托位改为 6,500 元/托位")]
    [InlineData("otherwise: 2000", "otherwise: 2500", "补贴“建设补助”的标准“每个新增托位”的其余情形由 2,000 元/托位改为 2,500 元/托位")]
    [InlineData("value: 90.5", "value: 95.5", "补贴“等级运营补助”的标准“每个托位”（三级、是）由 90.5 元/托位/月改为 95.5 元/托位/月")]
    [InlineData("{ up_to: 100, value: 800 }, { value: 600 }]\n        times", "{ up_to: 100, value: 850 }, { value: 600 }]\n        times", "补贴“规模奖励”的标准“每个托位”（至 100）由 800 元/托位改为 850 元/托位")]
    [InlineData("from: 2025-01-01, value: 1000", "from: 2025-01-01, value: 1200", "补贴“开班补助”的标准“每个托位”（自2025年1月1日起）由 1,000 元/托位改为 1,200 元/托位")]
    [InlineData("{ from: 2025-01-01, value: 1000 }", "{ from: 2025-01-01, value: 1000 }, { from: 2026-01-01, value: 1100 }", "补贴“开班补助”的标准“每个托位”增加（自2026年1月1日起）：1,100 元/托位")]
    [InlineData("rate: 500, times: [{ title: 补助场次", "rate: 600, times: [{ title: 补助场次", "补贴“活动补助”的标准“每场活动”由 500 元/场改为 600 元/场")]
    [InlineData("at_least: 100000", "at_least: 200000", "补贴“建设补助”的条件“实际投资10万元以上”的“不少于”由 100,000 改为 200,000")]
    [InlineData("of: years_open, less_than: 2, once: true", "of: years_open, less_than: 2", "补贴“培育补助”的条件“开园不满两年”不再写明“只在首次核定时看”")]
    [InlineData("one_of: [low_income, orphan, disabled]", "one_of: [low_income, orphan]", "补贴“托育券”的条件“本市户籍或者属于困难家庭”的符合之一“家庭经济困难情形为城乡低保家庭、孤儿、残疾儿童之一”的可以是由城乡低保家庭、孤儿、残疾儿童改为城乡低保家庭、孤儿")]
    [InlineData("at_most: 200000, per: 每家三年累计", "at_most: 300000, per: 每家三年累计", "补贴“培育补助”的每家三年累计的上限由 200,000 元改为 300,000 元")]
    [InlineData("percent: 30, title: 实际投资的30%", "percent: 40, title: 实际投资的30%", "补贴“建设补助”的每个项目的上限由项目实际投资的30%改为项目实际投资的40%")]
    [InlineData("{ number: 12, unit: 场 }", "{ number: 15, unit: 场 }", "补贴“活动补助”的标准“每场活动”的乘数由活动场次与 12 场中较小的改为活动场次与 15 场中较小的")]
    [InlineData("{ number: 12, unit: 个月 }] }", "{ number: 10, unit: 个月 }] }", "补贴“房租补足”的标准“每平方米”的乘数由 12 个月改为 10 个月")]
    [InlineData("rest: half", "rest: none", "补贴“在托补助”的标准“在托婴幼儿”的乘数由按各月出勤满 15 天计一个月（不满的算半个月），至多 10 个月改为按各月出勤满 15 天计一个月（不满的不计），至多 10 个月")]
    [InlineData("{ from: opened_on, to: as_of, in: years }", "{ from: opened_on, to: as_of, in: years, count: started }", "补贴“培育补助”的数量“开园年限”由开园日期至测算日的年数改为开园日期至测算日的年数（不满也计一个）")]
    [InlineData("rounding: { to: ten, mode: down }", "rounding: { to: ten }", "补贴“改造补助”的取整办法由去尾改为四舍五入")]
    [InlineData("on_excess: first_come", "on_excess: proportional", "补贴“设备补助”的预算的超出时的处理由先到先得改为同比例核减")]
    [InlineData("effect: deduct", "effect: refuse", "补贴“房租补足”的与其他补助的关系“扣除等级运营补助”的处理办法由扣除已得的改为不再享受")]
    [InlineData("      - { text: 已享受房屋支持, of: housing_support }\n", "", "补贴“房租补足”删去与其他补助的关系“已享受房屋支持”")]
    [InlineData("percent: 40 }\n      district: { title: 区级财政, percent: 60", "percent: 50 }\n      district: { title: 区级财政, percent: 50", "补贴“建设补助”的财政分担“市级财政”由 40% 改为 50%\n补贴“建设补助”的财政分担“区级财政”由 60% 改为 50%")]
    [InlineData("[{ of: age_months, at_most: 12 }]", "[{ of: age_months, at_most: 18 }]", "补贴“保育人员奖励”的数量“12月龄以下婴儿”由婴幼儿名单中月龄不超过 12 的数改为婴幼儿名单中月龄不超过 18 的数")]
    [InlineData("      recheck: true\n      on_loss: rest", "      recheck: true", "补贴“培育补助”的复核不符合的处理由此后都停改为只停当次")]
    public void Of_OneChangeOfARule_NamesThePartAndBothValues(string old, string now, string sentences) =>
        Assert.Equal(sentences, string.Join('\n', PackageDifferences.Of(Load(Texts[Rules]), Load(Replaced(old, now))).All.Select(one => one.Text)));

    private static string Replaced(string old, string now)
    {
        var at = Texts[Rules].IndexOf(old, StringComparison.Ordinal);
        return Texts[Rules][..at] + now + Texts[Rules][(at + old.Length)..];
    }

    private static TenantPackage Load(string rules)
    {
        var loaded = new PackageLoader(new MemoryPolicySource(new Dictionary<string, string>(Texts) { [Rules] = rules })).Load("trial")!;
        return loaded.District ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
    }

    private static Dictionary<string, string> All()
    {
        var texts = GoodPackages.TextsIn(TrialDistrict.Folder).Where(file => !file.Key.Contains("/cases/", StringComparison.Ordinal)).ToDictionary();
        foreach (var (path, text) in GoodPackages.TextsIn(Path.Combine(RepositoryFolder.Tenants, "national"))) texts[$"national/{path}"] = text;
        return texts;
    }
}
