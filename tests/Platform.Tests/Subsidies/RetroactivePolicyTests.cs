using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Jobs;
using Platform.Core.Subsidies;
using Platform.Core.Subsidies.Rechecking;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Subsidies;

/// <summary>追溯执行: what a version that counts from a past day makes of cases; it is 22 November 2026 and half of the cost is paid.</summary>
public sealed class RetroactivePolicyTests : IAsyncDisposable
{
    private static readonly DateOnly September = new(2026, 9, 1);

    private readonly CasesApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Draft_FromAPastDay_ListsCasesThatItBringsToAnotherResult()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        await DecideAsync(officer, reviewer, "向阳托育园", "2026.10.8");
        await DecideAsync(officer, reviewer, "星星托育园", "2026.8.31");
        await CasesApp.RegisterAsync(officer, "月亮托育园", "2026.9.1", "60万");
        await CasesApp.RegisterAsync(officer, "没开园的", "2026.9.1", "60万", "2024.6.1");
        using var drafter = await Officer.As(app, "town", "甲管理", "district_administrator");
        var draft = await CasesApp.DraftAsync(drafter, 60, September);

        var page = await drafter.OpenAsync($"/town/office/policies/{draft.Id}");

        Assert.Equal(
            ["第 1 号 向阳托育园 建设补助 2026年10月8日 予以补助 500,000.00 600,000.00 +100,000.00", "第 3 号 月亮托育园 建设补助 2026年9月1日 待审核 300,000.00 360,000.00 +60,000.00"],
            page.QuerySelectorAll("section:has(#cases) tbody tr").Select(Text));
        using var stranger = await Officer.As(app, "town", "赵财政", "department_officer:finance");
        Assert.Null((await stranger.OpenAsync($"/town/office/policies/{draft.Id}")).QuerySelector("#cases"));
    }

    [Fact]
    public async Task HigherShare_FromAPastDay_IsPaidLaterByAnOfficersChoice()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        var here = await DecideAsync(officer, reviewer, "向阳托育园", "2026.10.8");
        await DecideAsync(officer, reviewer, "星星托育园", "2026.8.31");
        Assert.Contains("没有要处理的办件", Text((await reviewer.OpenAsync(CasesApp.Cases + "/recheck")).Body!), StringComparison.Ordinal);

        await app.PublishAsync(60, September);
        await RunAsync();

        Assert.Equal(["追溯执行：1 件已办结的补贴结果不同"], (await reviewer.OpenAsync("/town/office/work-items")).QuerySelectorAll("tbody th").Select(Text));
        var list = await reviewer.OpenAsync(CasesApp.Cases + "/recheck");
        Assert.Contains("1 件，补发合计 100,000.00 元，追回合计 0.00 元。", Text(list.Body!), StringComparison.Ordinal);
        Assert.Contains("追溯执行按现在的规定，符合条件，600,000.00 元。", Text((await officer.OpenAsync(here)).Body!), StringComparison.Ordinal);
        Assert.Null((await officer.OpenAsync(here + "/adjust")).QuerySelector("main form"));

        var pinned = Snapshot(await officer.OpenAsync(here));
        var choice = await reviewer.OpenAsync(here + "/adjust");
        Assert.Equal(["补发 100,000.00 元", "不调整"], choice.QuerySelectorAll("input[type=radio]").Select(radio => Text(radio.ParentElement!)));
        Assert.Equal(["核定建设补助500000元 500,000.00 元", "核定建设补助600000元 600,000.00 元"], choice.QuerySelectorAll(".ladder-last").Select(Text));
        var unchosen = await reviewer.SubmitAsync(here + "/adjust", "main form", ("Form.Reason", "按新文件"));
        Assert.Equal(["请选择怎样处理。"], unchosen.QuerySelectorAll(".errors li").Select(Text));
        var unsaid = await reviewer.SubmitAsync(here + "/adjust", "main form", ("Form.Choice", "PayMore"), ("Form.Reason", ""));
        Assert.Equal(["请写明理由。"], unsaid.QuerySelectorAll(".errors li").Select(Text));
        var wrong = await reviewer.SubmitAsync(here + "/adjust", "main form", ("Form.Choice", "ClawBack"), ("Form.Reason", "按新文件"));
        Assert.Equal(["请选择怎样处理。"], wrong.QuerySelectorAll(".errors li").Select(Text));

        var done = await reviewer.SubmitAsync(here + "/adjust", "main form", ("Form.Choice", "PayMore"), ("Form.Reason", "按新府办发〔2026〕8号补发差额"));

        Assert.Contains("第 1 号：补发，已登记。", Text(done.Body!), StringComparison.Ordinal);
        Assert.Contains("没有要处理的办件", Text(done.Body!), StringComparison.Ordinal);
        Assert.Empty((await reviewer.OpenAsync("/town/office/work-items")).QuerySelectorAll("tbody th"));
        var page = await officer.OpenAsync(here);
        Assert.Equal("审核时核定 500,000.00 元，追溯执行后为 600,000.00 元。", Text(page.QuerySelector(".case-result")!));
        Assert.Equal(pinned, Snapshot(page));
        Assert.Equal("追溯执行：补发 100,000.00 元，由 500,000.00 元改为 600,000.00 元", Text(page.QuerySelector(".timeline-what")!));
        Assert.Contains("按新府办发〔2026〕8号补发差额", Text(page.QuerySelector(".timeline")!), StringComparison.Ordinal);
        var kept = (await officer.OpenAsync(CasesApp.Cases + "/adjustments")).QuerySelector(".rows tbody tr")!;
        Assert.Equal(["1", "向阳托育园", "建设补助", "补发", "500,000.00", "600,000.00", "100,000.00", "按新府办发〔2026〕8号补发差额", "王审核"], kept.QuerySelectorAll("th, td").Take(9).Select(Text));
        using var excel = await officer.GetAsync(CasesApp.Cases + "/adjustments?handler=Export");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", excel.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task LowerShare_LeftAsItIs_IsNotAskedAgainUntilTheSumChanges()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        var here = await DecideAsync(officer, reviewer, "向阳托育园", "2026.10.8");
        await app.PublishAsync(40, September);
        var choice = await reviewer.OpenAsync(here + "/adjust");
        Assert.Equal(["追回 100,000.00 元", "不调整"], choice.QuerySelectorAll("input[type=radio]").Select(radio => Text(radio.ParentElement!)));
        await reviewer.SubmitAsync(here + "/adjust", "main form", ("Form.Choice", "Leave"), ("Form.Reason", "差额由区财政消化"));
        Assert.Equal("核定 500,000.00 元。", Text((await officer.OpenAsync(here)).QuerySelector(".case-result")!));

        await app.PublishAsync(40, new DateOnly(2026, 9, 2));
        Assert.Empty(await ChangedAsync(reviewer));

        await app.PublishAsync(30, new DateOnly(2026, 9, 3));
        var changed = Assert.Single(await ChangedAsync(reviewer));
        Assert.Equal((500_000m, 300_000m), (changed.Before, changed.After));
        await reviewer.SubmitAsync(here + "/adjust", "main form", ("Form.Choice", "ClawBack"), ("Form.Reason", "按更正追回"));
        Assert.Equal("审核时核定 500,000.00 元，追溯执行后为 300,000.00 元。", Text((await officer.OpenAsync(here)).QuerySelector(".case-result")!));
    }

    [Fact]
    public async Task Choice_ByWhoRegistered_IsRefused()
    {
        using var reviewer = await app.ReviewerAsync();
        using var second = await app.ReviewerAsync("郑审核");
        var here = await DecideAsync(reviewer, second, "向阳托育园", "2026.10.8");
        await app.PublishAsync(60, September);

        Assert.Null((await reviewer.OpenAsync(here + "/adjust")).QuerySelector("main form"));
        var refused = await reviewer.InsideAsync(services => services.GetRequiredService<AdjustCase>().RunAsync(new(Guid.Parse(here[(here.LastIndexOf('/') + 1)..]), 1, 600_000m, AdjustmentChoice.PayMore, "补发"), CancellationToken.None));
        Assert.Equal("登记或补正的人不能自己处理，请由另一人处理。", Assert.IsType<CaseChange.Refused>(refused).Reason);
    }

    [Fact]
    public async Task Scheme_WithoutARuleAnyMore_CanOnlyBeLeft()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        var here = await DecideAsync(officer, reviewer, "向阳托育园", "2026.10.8");
        await app.PublishAsync(50, September, rename: "building-2026");

        var choice = await reviewer.OpenAsync(here + "/adjust");
        Assert.Contains("这一天没有这项补贴的规则，无法计算。", Text(choice.Body!), StringComparison.Ordinal);
        Assert.Equal(["不调整"], choice.QuerySelectorAll("input[type=radio]").Select(radio => Text(radio.ParentElement!)));
        await reviewer.SubmitAsync(here + "/adjust", "main form", ("Form.Choice", "Leave"), ("Form.Reason", "改名，金额不变"));

        Assert.Equal("核定 500,000.00 元。", Text((await officer.OpenAsync(here)).QuerySelector(".case-result")!));
        Assert.Empty(await ChangedAsync(reviewer));
    }

    [Fact]
    public async Task Choice_OnASumThatIsNoLongerRight_IsRefusedAndChangesNothing()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        var here = await DecideAsync(officer, reviewer, "向阳托育园", "2026.10.8");
        await app.PublishAsync(60, September);
        var seen = await reviewer.OpenAsync(here + "/adjust");
        await app.PublishAsync(70, new DateOnly(2026, 9, 2));

        using var answer = await reviewer.Client.SubmitAsync(here + "/adjust", seen, "main form", ("Form.Choice", "PayMore"), ("Form.Reason", "补发"));
        var page = await Officer.ReadAsync(answer);

        Assert.Contains("这一件刚刚有了变化，请核对现在的情况后再办。", Text(page.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        Assert.Equal(["补发 200,000.00 元", "不调整"], page.QuerySelectorAll("input[type=radio]").Select(radio => Text(radio.ParentElement!)));
        Assert.Single(await ChangedAsync(reviewer));
    }

    [Fact]
    public async Task OpenCase_AfterTheVersion_IsDecidedByWhatIsNowKnownOfItsDay()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        var here = await CasesApp.RegisterAsync(officer);
        await app.PublishAsync(60, September);

        var decided = await reviewer.SubmitAsync(here, "form[action*=Decide]");

        Assert.Equal("核定 600,000.00 元。", Text(decided.QuerySelector(".case-result")!));
        Assert.Empty(await ChangedAsync(reviewer));
    }

    private static async Task<string> DecideAsync(Officer officer, Officer reviewer, string applicant, string day)
    {
        var here = await CasesApp.RegisterAsync(officer, applicant, day);
        await reviewer.SubmitAsync(here, "form[action*=Decide]");
        return here;
    }

    private static string Snapshot(IParentNode page) => Text(page.QuerySelectorAll(".facts-case dd").Single(fact => Text(fact).Length >= 64));

    private static Task<IReadOnlyList<ChangedCase>> ChangedAsync(Officer reviewer) =>
        reviewer.InsideAsync(services => services.GetRequiredService<FindChangedCases>().RunAsync(services.GetRequiredService<CaseDesk>().Visible, CancellationToken.None));

    private Task<int> RunAsync() => app.Services.GetRequiredService<JobRunner>().RunDueAsync(TestContext.Current.CancellationToken);

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
