using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Platform.Core.Policies.Versions;
using Platform.Tests.Rights;
using Platform.Tests.Web;
using Xunit;
using static Platform.Tests.PolicyEditing.DraftTable;

namespace Platform.Tests.PolicyEditing;

/// <summary>测算示例: rule cases that come out differently after a rule was changed, accepted one by one.</summary>
public sealed class RuleExampleTests : IAsyncDisposable
{
    private const string Rules = "policies/capability-plan-2024/subsidies.yaml";
    private const string Cases = "policies/capability-plan-2024/cases/opening-award.yaml";

    private readonly PlatformApp app = new();
    private Officer administrator = null!;
    private DraftTable draft = null!;

    private string List => $"{draft.Home}/examples";

    public async ValueTask DisposeAsync()
    {
        administrator?.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Examples_AfterARateWasRaised_ShowWhatCameOutBeforeAndComesOutNow()
    {
        await BeginAsync();
        Assert.Contains("测算示例都与规则一致", Text((await administrator.OpenAsync(List)).Body), StringComparison.Ordinal);

        var saved = await ChangeAsync(("rate: 3000", "rate: 3500"));

        Assert.Contains("有 8 个测算示例算出来不同。", Text(saved.QuerySelector("#yaml-check")), StringComparison.Ordinal);
        Assert.Equal(List, (await administrator.OpenAsync(draft.Home)).QuerySelectorAll("[role=note] a").Single(link => Text(link) == "逐个核对，按新规则更新").GetAttribute("href"));
        var page = await administrator.OpenAsync(List);
        var ordinary = Section(page, "开园激励性奖补：120个托位");
        Assert.Contains("原 360,000 元 → 现 420,000 元", Text(ordinary), StringComparison.Ordinal);
        Assert.Contains("备案托位120个×3500元/托位＝420000元", ordinary.QuerySelectorAll("ol li").Select(Text));
        Assert.Equal("可以更新", Text(ordinary.QuerySelector(".tag")));
        Assert.Contains("金额不变，450,000 元", Text(Section(page, "开园激励性奖补：150个托位，正好到上限")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_Example_WritesOnlyItsExpectedValues()
    {
        await BeginAsync();
        await ChangeAsync(("rate: 3000", "rate: 3500"));
        var before = (await draft.TextAsync(Cases))!;
        var path = Example("ordinary");

        var look = await administrator.OpenAsync(path);
        Assert.Equal(
            [
                ["金额", "360000元", "420000元"], ["各年金额", "180000元、180000元", "210000元、210000元"],
                [
                    "计算过程里的句子", "备案托位120个×3000元/托位＝360000元 分2年拨付，每年50%：第一年180000元，第二年180000元（拨付前复核，按现有情况测算）",
                    "备案托位120个×3500元/托位＝420000元 分2年拨付，每年50%：第一年210000元，第二年210000元（拨付前复核，按现有情况测算）",
                ],
            ],
            look.QuerySelectorAll("main table tbody tr").Select(row => row.Children.Select(Text)));
        Assert.Equal(before, await draft.TextAsync(Cases));

        var page = await SaveAsync(administrator, path, look, "main form.form");

        Assert.Contains("已按新规则更新：120个托位。有 7 个测算示例算出来不同，到“测算示例”核对后更新。", Text(page.Body), StringComparison.Ordinal);
        await draft.ReadsAsync(
            Cases, before,
            ("""
                title: 120个托位
                expect: granted
                amount: 360000
                by_year: [180000, 180000]
                reasons:
                  - 备案托位120个×3000元/托位＝360000元
            """, """
                title: 120个托位
                expect: granted
                amount: 420000
                by_year: [210000, 210000]
                reasons:
                  - 备案托位120个×3500元/托位＝420000元
            """),
            ("第一年180000元，第二年180000元（拨付前复核，按现有情况测算）", "第一年210000元，第二年210000元（拨付前复核，按现有情况测算）"));
    }

    [Fact]
    public async Task Accepted_AllExamples_LeaveADraftThatPassesItsCheck()
    {
        await BeginAsync();
        await ChangeAsync(("rate: 3000", "rate: 3500"));

        for (var page = await administrator.OpenAsync(List); page.QuerySelector(".edit-example-actions .button") is { } update; page = await administrator.OpenAsync(List))
        {
            var answer = await SaveAsync(administrator, update.GetAttribute("href")!);
            Assert.Contains("已按新规则更新：", Text(answer.Body), StringComparison.Ordinal);
        }

        var version = draft.Home.Replace("policy-editing", "policies", StringComparison.Ordinal);
        var ready = await administrator.SubmitAsync(version, "form[action*=Check]");
        Assert.Equal(PolicyVersionState.Checked, (await draft.VersionAsync()).State);
        Assert.DoesNotContain("测算示例", Text(ready.QuerySelector("section:has(#findings)")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfTheDraft_LeadsToTheExamples()
    {
        await BeginAsync();
        await ChangeAsync(("rate: 3000", "rate: 3500"));

        var checkedPage = await administrator.SubmitAsync(draft.Home.Replace("policy-editing", "policies", StringComparison.Ordinal), "form[action*=Check]");

        Assert.Equal(List, checkedPage.QuerySelectorAll("section:has(#findings) a").Single(link => Text(link) == "逐个核对测算示例，按新规则更新").GetAttribute("href"));
        Assert.Equal(PolicyVersionState.Draft, (await draft.VersionAsync()).State);
    }

    [Fact]
    public async Task Example_ThatIsDecidedOtherwise_IsLeftForYaml()
    {
        await BeginAsync();
        await ChangeAsync(("more_than: 30", "more_than: 40"));

        var above = Section(await administrator.OpenAsync(List), "开园激励性奖补：入托率刚过30%");

        Assert.Equal("要在 YAML 里改", Text(above.QuerySelector(".tag")));
        Assert.Contains("原 360,000 元 → 现在得不出金额", Text(above), StringComparison.Ordinal);
        Assert.Contains("不只是数字不同，平台不能代为更新：示例写的是予以补助，现在是不予补助：不予奖补：入托率超过30%（入托率为", Text(above), StringComparison.Ordinal);
        Assert.Empty((await administrator.OpenAsync(Example("enrolment-just-above-30"))).QuerySelectorAll("main table"));
    }

    [Fact]
    public async Task Example_OfAFormerRule_IsDatedWhereItComesOutThen()
    {
        await BeginAsync();
        await ChangeAsync(("rate: 3000", "rate: { title: 当年标准, dated: { values: [{ from: 2000-01-01, value: 3000 }, { from: 2024-12-25, value: 3500 }] } }"));
        var before = (await draft.TextAsync(Cases))!;
        var path = Example("grade-exactly-level-3");

        var refused = await SaveAsync(administrator, path, await administrator.OpenAsync(path), "form[action$='handler=Date']", ("Day", "2024.12.26"));
        Assert.Equal("按这一天测算也不同：原 360,000 元 → 现 420,000 元。", Text(refused.QuerySelector("#Day-error")));
        var tooEarly = await SaveAsync(administrator, path, refused, "form[action$='handler=Date']", ("Day", "2020.1.1"));
        Assert.Equal("按这一天测算也不同：2020-01-01 没有这项补贴规则：opening-award。", Text(tooEarly.QuerySelector("#Day-error")));
        var page = await SaveAsync(administrator, path, tooEarly, "form[action$='handler=Date']", ("Day", "2024年12月20日"));

        Assert.Contains("已改测算日：等级正好三级。", Text(page.Body), StringComparison.Ordinal);
        await draft.ReadsAsync(Cases, before, ("    title: 等级正好三级\n", "    title: 等级正好三级\n    as_of: 2024-12-20\n"));
    }

    [Fact]
    public async Task Accepted_AfterAnotherSaved_IsToldAndComputedAnew()
    {
        await BeginAsync();
        await ChangeAsync(("rate: 3000", "rate: 3500"));
        var path = Example("grade-exactly-level-3");
        var mine = await administrator.OpenAsync(path);
        var before = await draft.TextAsync(Cases);
        using var other = await Officer.As(app, "yubei", "乙管理", "district_administrator");
        var rules = (await draft.TextAsync(Rules))!;
        await SaveAsync(other, $"{draft.Home}/files/yubei/{Rules}", ("Text", rules.Replace("rate: 3500", "rate: 3600", StringComparison.Ordinal)));

        var told = await SaveAsync(administrator, path, mine, "main form.form");

        Assert.StartsWith("没有更新乙管理在", Text(told.QuerySelector("[role=alert]")), StringComparison.Ordinal);
        Assert.Contains("原 360,000 元 → 现 432,000 元", Text(told.Body), StringComparison.Ordinal);
        Assert.Equal(before, await draft.TextAsync(Cases));

        Assert.Contains("已按新规则更新：等级正好三级。", Text((await SaveAsync(administrator, path, told, "main form.form")).Body), StringComparison.Ordinal);
        Assert.Equal("这个示例现在与规则一致，不用再改。", Text((await SaveAsync(administrator, path, told, "main form.form")).QuerySelector(".page-message")));
    }

    [Fact]
    public async Task Form_ThatChangesTheWordsOfARule_IsSavedAndTellsOfTheExamples()
    {
        await BeginAsync();

        var page = await SaveAsync(administrator, $"{draft.Home}/item/subsidies/capability-plan-2024?item=opening-award", ("Fields[noun]", "补助"));

        Assert.Contains("已保存：开园激励性奖补。有 ", Text(page.Body), StringComparison.Ordinal);
        Assert.Contains("个测算示例算出来不同，到“测算示例”核对后更新。", Text(page.Body), StringComparison.Ordinal);
        Assert.Contains("noun: 补助", await draft.TextAsync(Rules), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_OfTheClauses_GoesOnWhileExamplesComeOutDifferently()
    {
        await BeginAsync();
        await ChangeAsync(("rate: 3000", "rate: 3500"));
        var sources = draft.Home.Replace("policy-editing", "policy-sources", StringComparison.Ordinal) + "/capability-plan-2024";

        var page = await administrator.SubmitAsync($"{sources}/text", ".source-form", ("Form.Text", "一、奖补\n（一）开园奖补。每个托位补助3500元。"));

        Assert.Equal(2, page.QuerySelectorAll(".source-clause").Length);
        Assert.DoesNotContain(page.QuerySelectorAll("[role=note]"), note => Text(note).Contains("处错误", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_WithoutThePermissionOrOfUnknownExamples_AreClosed()
    {
        await BeginAsync();
        await ChangeAsync(("rate: 3000", "rate: 3500"));
        using var officer = await Officer.As(app, "yubei", "李经办", "department_officer:health");

        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(Example("ordinary"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(Example("ordinary"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(List)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(Example("nothing"))).StatusCode);
    }

    private string Example(string id) => $"{draft.Home}/example/yubei/{Cases}?example={id}";

    private static IElement Section(IHtmlDocument page, string title) => page.QuerySelectorAll(".edit-document").Single(section => Text(section.QuerySelector("h2")) == title);

    private async Task<IHtmlDocument> ChangeAsync((string Old, string New) change)
    {
        var text = (await draft.TextAsync(Rules))!;
        var at = text.IndexOf(change.Old, StringComparison.Ordinal);
        return await SaveAsync(administrator, $"{draft.Home}/files/yubei/{Rules}", ("Text", text[..at] + change.New + text[(at + change.Old.Length)..]));
    }

    private async Task BeginAsync()
    {
        administrator = await Officer.As(app, "yubei", "甲管理", "district_administrator");
        draft = await DraftTable.OpenAsync(administrator, "yubei");
    }
}
