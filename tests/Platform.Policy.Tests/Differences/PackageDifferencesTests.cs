using Xunit;

namespace Platform.Policy.Tests.Differences;

/// <summary>Every sort of change, as the person who confirms reads it.</summary>
public sealed class PackageDifferencesTests
{
    private const string Plan = Versions.Plan;

    [Theory]
    [InlineData("targets.yaml", "value: 5.0", "value: 5.5", "X")]
    [InlineData("targets.yaml", "bound: at_least", "bound: more_than", "X")]
    [InlineData("targets.yaml", "due: 2025-12-31", "due: 2026-12-31", "X")]
    [InlineData("targets.yaml", "  text: 每千人口托位数达5.0个", "  text: 每千人口托位数达5个", "X")]
    [InlineData("targets.yaml", "  text:", "  responsible: health\n  text:", "X")]
    [InlineData("targets.yaml", "label: 每千人口托位数", "label: 千人口托位", "X")]
    [InlineData("targets.yaml", "clause: 一", "clause: 二（一）", "X")]
    [InlineData("duties.yaml", "responsible: [health, finance]", "responsible: [education]", "X")]
    [InlineData("duties.yaml", "  responsible: [health, finance]\n", "", "X")]
    [InlineData("duties.yaml", "lead: [towns_streets]", "lead: [health]", "X")]
    [InlineData("duties.yaml", "title: 加强设施规划布局", "title: 加强规划", "X")]
    [InlineData("subsidies.yaml", "amount: 3000", "amount: 3500", "X")]
    [InlineData("subsidies.yaml", "amount: 450000", "amount: 500000", "X")]
    [InlineData("subsidies.yaml", "shares: [{ year: 1, percent: 50 }, { year: 2, percent: 50 }]", "shares: [{ year: 1, percent: 100 }]", "X")]
    [InlineData("subsidies.yaml", "  caps: [{ amount: 450000, per: 每家机构 }]", "  conditions: [已备案]", "X")]
    [InlineData("preferences.yaml", "until: 2026-01-01", "until: 2028-01-01", "X")]
    [InlineData("preferences.yaml", "conditions: [已备案, 收费公示]", "conditions: [收费公示, 已备案]", "X")]
    [InlineData("preferences.yaml", "已备案, 收费公示", "已备案, 收费公开", "X")]
    [InlineData("preferences.yaml", "for: 供水企业", "for: 供电企业", "X")]
    [InlineData("preferences.yaml", "kind: tax", "kind: fee", "X")]
    [InlineData("planning.yaml", "value: 4", "value: 4.5", "X")]
    [InlineData("planning.yaml", "scope: new, ", "", "X")]
    [InlineData("planning.yaml", "同步建设", "同步建设, 同步验收", "X")]
    [InlineData("parameters.yaml", "value: 120", "value: 180", "X")]
    [InlineData("parameters.yaml", "value: 120", "applies: false", "X")]
    [InlineData("filing.yaml", "value: 5", "value: 3", "X")]
    [InlineData("filing.yaml", "authorities: [health]", "authorities: [finance, health]", "X")]
    [InlineData("filing.yaml", ", issued_by: health", "", "X")]
    [InlineData("staffing.yaml", "experience_years: 3", "experience_years: 5", "X")]
    [InlineData("supervision.yaml", "kind: inspection", "kind: rating", "X")]
    [InlineData("conference.yaml", "post: 副局长", "post: 局长", "X")]
    [InlineData("conference.yaml", ", { unit: 区教育局 }", "", "X")]
    [InlineData("phases.yaml", "until: 2026-01-01", "until: 2026-07-01", "X")]
    [InlineData("document.yaml", "number: 样府办发〔2024〕6号", "number: 样府办发〔2024〕7号", "X")]
    [InlineData("document.yaml", "status: 待核", "status: 现行有效", "X")]
    [InlineData("document.yaml", "issuer: government_office", "issuer: government_office\nred_head: true", "X")]
    [InlineData("document.yaml", "standing:", "recipients: [各镇人民政府, 区级有关部门]\nstanding:", "X")]
    public void Of_OneChangeInTheDocument_IsSaidInOneSentenceWithItsClause(string file, string old, string now, string sentence) =>
        Assert.Equal(sentence, string.Join('\n', Versions.Sentences(Versions.Replacing(Plan + file, old, now))));

    [Theory]
    [InlineData("departments.yaml", "区财政局", "区财政和国资局", "X")]
    [InlineData("departments.yaml", "finance: { name: 区财政局 }", "", "X")]
    [InlineData("tenant.yaml", "lower_level: 镇街", "lower_level: 乡镇街道", "X")]
    [InlineData("tenant.yaml", "label: 牵头单位", "label: 主责单位", "X")]
    [InlineData("tenant.yaml", "towns:", "towns:\n  west: { name: 西镇, kind: 镇 }", "X")]
    [InlineData("tenant.yaml", "name: 东镇, kind: 镇", "name: 东镇, kind: 街道", "X")]
    [InlineData("tenant.yaml", "series: [样府办发]", "series: [样府办发, 样府办]", "X")]
    [InlineData("tenant.yaml", "extends: [upper]", "extends: [upper]\nhosts: [tuoyu.example.gov.cn]", "X")]
    public void Of_OneChangeOfTheDistrict_IsSaidInOneSentence(string file, string old, string now, string sentence) =>
        Assert.Equal(sentence, string.Join('\n', Versions.Sentences(Versions.Replacing("sample/" + file, old, now))));
}
