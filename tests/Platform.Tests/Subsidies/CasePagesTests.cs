using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Subsidies;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Subsidies;

/// <summary>补贴办件 from registration to decision; it is 22 November 2026.</summary>
public sealed class CasePagesTests : IAsyncDisposable
{
    private readonly CasesApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Case_FromRegistrationToDecision_ByTwoPeople()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();

        var here = await CasesApp.RegisterAsync(officer);

        var own = await officer.OpenAsync(here);
        Assert.Equal("待审核", Text(own.QuerySelector(".page-title .tag")!));
        Assert.Equal("符合条件，500,000.00 元。", Text(own.QuerySelector(".case-result")!));
        Assert.Equal(["开园日期", "2025年6月1日", "项目实际投资", "1000000 元"], own.QuerySelectorAll("section:has(#told) dl > div > *").Select(Text));
        Assert.Null(own.QuerySelector("#decision"));

        var decided = await reviewer.SubmitAsync(here, "form[action*=Decide]");

        Assert.Equal("予以补助", Text(decided.QuerySelector(".page-title .tag")!));
        Assert.Equal("核定 500,000.00 元。", Text(decided.QuerySelector(".case-result")!));
        Assert.Contains("核定建设补助500000元", Text(decided.QuerySelector(".ladder-last")!), StringComparison.Ordinal);
        Assert.Equal(["审核办结", "登记"], decided.QuerySelectorAll(".timeline-what").Select(Text));
        Assert.Contains("500,000.00", Text((await officer.OpenAsync(CasesApp.Cases)).QuerySelector(".rows tbody tr")!), StringComparison.Ordinal);
        Assert.Contains("不能补正", Text((await officer.OpenAsync(here + "/edit")).Body!), StringComparison.Ordinal);
        var late = await reviewer.InsideAsync(services => services.GetRequiredService<DecideCase>().RunAsync(new(IdOf(here), 1, 500_000m), CancellationToken.None));
        Assert.Equal("这一件已经办结或撤回。", Assert.IsType<CaseChange.Refused>(late).Reason);
    }

    [Fact]
    public async Task Case_WithFactsMissing_IsReturnedPutRightAndDecided()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        var here = await CasesApp.RegisterAsync(officer, cost: "");

        var seen = await reviewer.OpenAsync(here);
        Assert.Equal("还有 1 项没有填报，无法计算：没有填报项目实际投资。", Text(seen.QuerySelector(".case-result")!));
        Assert.Null(seen.QuerySelector("form[action*=Decide]"));
        var unsaid = await reviewer.SubmitAsync(here, "form[action*=Return]", ("Reason", " "));
        Assert.Contains("请写明理由。", Text(unsaid.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        var returned = await reviewer.SubmitAsync(here, "form[action*=Return]", ("Reason", "请补填投资额"));
        Assert.Equal("退回补正", Text(returned.QuerySelector(".page-title .tag")!));

        Assert.Equal(["补正补贴办件第 1 号"], (await officer.OpenAsync("/town/office/work-items")).QuerySelectorAll("tbody th").Select(Text));

        var form = await officer.OpenAsync(here + "/edit");
        Assert.Contains("退回理由：请补填投资额", Text(form.Body!), StringComparison.Ordinal);
        Assert.Equal(("向阳托育园", "2025年6月1日"), (Value(form, "Form.Applicant"), Value(form, "opened_on")));
        var put = await officer.SubmitAsync(here + "/edit", "main form", ("Form.Applicant", "向阳托育园"), ("Form.Day", "2026.10.8"), ("opened_on", "2024.12.31"), ("project_cost", "80万"));
        Assert.Empty((await officer.OpenAsync("/town/office/work-items")).QuerySelectorAll("tbody th"));
        Assert.Equal("不符合条件：2025年1月1日以后开园。", Text(put.QuerySelector(".case-result")!));

        var decided = await reviewer.SubmitAsync(here, "form[action*=Decide]");
        Assert.Equal("不符合条件", Text(decided.QuerySelector(".page-title .tag")!));
        Assert.Equal(["审核办结", "补正", "退回补正", "登记"], decided.QuerySelectorAll(".timeline-what").Select(Text));
    }

    [Fact]
    public async Task Registration_WithFaults_SaysEachBesideItsFieldAndKeepsWhatWasTyped()
    {
        using var officer = await app.OfficerAsync();

        async Task<IHtmlDocument> TryAsync(string applicant, string day, string cost) =>
            await officer.SubmitAsync($"{CasesApp.Cases}/new/building", "main form", ("Form.Applicant", applicant), ("Form.Day", day), ("project_cost", cost));

        Assert.Equal(["请写明申请人。"], (await TryAsync("", "2026.10.8", "100")).QuerySelectorAll(".errors li").Select(Text));
        Assert.Equal(["日期还没有到，请填今天或以前的日期。"], (await TryAsync("甲园", "2026.12.1", "100")).QuerySelectorAll(".errors li").Select(Text));
        Assert.Equal(["这一天没有这项补贴的规则，请核对日期。"], (await TryAsync("甲园", "2020.1.1", "100")).QuerySelectorAll(".errors li").Select(Text));
        var page = await TryAsync("甲园", "2026.10.8", "很多");
        Assert.StartsWith("项目实际投资：", Text(page.QuerySelector(".errors li")!), StringComparison.Ordinal);
        Assert.Equal(("甲园", "很多"), (Value(page, "Form.Applicant"), Value(page, "project_cost")));
        Assert.Contains("还没有补贴办件", Text((await officer.OpenAsync(CasesApp.Cases)).Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registration_AfterTheDistrictsEnd_IsRefusedAndTheFormProposesTheLastDay()
    {
        using var officer = await app.OfficerAsync();
        await app.PublishAsync(50, new DateOnly(2026, 9, 1), until: new DateOnly(2026, 10, 1));

        var late = await officer.SubmitAsync($"{CasesApp.Cases}/new/building", "main form", ("Form.Applicant", "甲园"), ("Form.Day", "2026.10.1"));

        Assert.Equal(["新镇区自2026年10月1日起已撤销，请填以前的日期。"], late.QuerySelectorAll(".errors li").Select(Text));
        Assert.Equal("2026年9月30日", Value(await officer.OpenAsync($"{CasesApp.Cases}/new/building"), "Form.Day"));
        await CasesApp.RegisterAsync(officer, day: "2026.9.30");
    }

    [Fact]
    public async Task Registration_AskingForMoreRows_RegistersNothing()
    {
        using var officer = await app.OfficerAsync();

        var page = await officer.SubmitAsync($"{CasesApp.Cases}/new/roster", "main form", ("Form.Applicant", "乙园"), ("Form.Day", "2026.10.8"), ("children.0.age_months", "8"), ("rows.children", "8"));

        Assert.Equal(8, page.QuerySelectorAll(".ask-rows tbody tr").Length);
        Assert.Equal(("乙园", "8"), (Value(page, "Form.Applicant"), Value(page, "children.0.age_months")));
        Assert.Equal(0, await officer.InsideAsync(services => services.GetRequiredService<PlatformDb>().Set<SubsidyCase>().CountAsync()));
    }

    [Fact]
    public async Task WhoRegistered_CannotDecide()
    {
        using var reviewer = await app.ReviewerAsync();

        var here = await CasesApp.RegisterAsync(reviewer);

        Assert.Null((await reviewer.OpenAsync(here)).QuerySelector("#decision"));
        var refused = await reviewer.InsideAsync(services => services.GetRequiredService<DecideCase>().RunAsync(new(IdOf(here), 0, 500_000m), CancellationToken.None));
        Assert.Equal("登记或补正的人不能自己审核，请由另一人审核。", Assert.IsType<CaseChange.Refused>(refused).Reason);
    }

    [Fact]
    public async Task WhoCorrected_CannotDecide_AlsoWhenAnotherCorrectedLater()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        var here = await CasesApp.RegisterAsync(officer);
        (string, string)[] corrected = [("Form.Applicant", "向阳托育园"), ("Form.Day", "2026.10.8"), ("opened_on", "2025.6.1"), ("project_cost", "90万")];
        await reviewer.SubmitAsync(here + "/edit", "main form", corrected);
        await officer.SubmitAsync(here + "/edit", "main form", corrected);

        Assert.Null((await reviewer.OpenAsync(here)).QuerySelector("#decision"));
        var refused = await reviewer.InsideAsync(services => services.GetRequiredService<DecideCase>().RunAsync(new(IdOf(here), 2, 450_000m), CancellationToken.None));
        Assert.Equal("登记或补正的人不能自己审核，请由另一人审核。", Assert.IsType<CaseChange.Refused>(refused).Reason);
    }

    [Fact]
    public async Task Cases_AreSeenByTheirDepartmentOnly()
    {
        using var officer = await app.OfficerAsync();
        using var other = await Officer.As(app, "town", "赵财政", "department_reviewer:finance");
        using var keeper = await Officer.As(app, "town", "孙管理", "district_administrator");
        using var security = await Officer.As(app, "town", "周安全", "security_administrator");
        var here = await CasesApp.RegisterAsync(officer);

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(here)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(here + "/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(here + "/adjust")).StatusCode);
        Assert.DoesNotContain("向阳托育园", Text((await other.OpenAsync(CasesApp.Cases)).Body!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await keeper.GetAsync(here)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await security.GetAsync(here)).StatusCode);
        Assert.Null((await security.OpenAsync("/town/office/work-items")).QuerySelector("a[href$='/office/subsidies']"));
        Assert.NotEqual(HttpStatusCode.OK, (await keeper.GetAsync(CasesApp.Cases + "/new")).StatusCode);
    }

    [Fact]
    public async Task Town_RegistersOnlyWhereTheSchemeSaysWhoReviews()
    {
        using var town = await Officer.As(app, "town", "钱镇办", "town_officer:999903001");

        var page = await town.SubmitAsync($"{CasesApp.Cases}/new/building", "main form", ("Form.Applicant", "向阳托育园"), ("Form.Day", "2026.10.8"));
        Assert.Contains("这项补贴没有写明由哪个部门审核，镇街不能登记，请交部门登记。", Text(page.QuerySelector("[role=alert]")!), StringComparison.Ordinal);

        var here = await CasesApp.RegisterAsync(town, scheme: "care");
        using var reviewer = await app.ReviewerAsync();
        Assert.Equal("区卫生健康委", Text((await town.OpenAsync(here)).QuerySelectorAll(".facts-case dd")[4]));
        Assert.Equal(HttpStatusCode.OK, (await reviewer.GetAsync(here)).StatusCode);
        using var other = await Officer.As(app, "town", "周镇办", "town_officer:999903002");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(here)).StatusCode);
    }

    [Fact]
    public async Task Department_ThatTheSchemeDoesNotName_IsToldWhoRegisters()
    {
        using var finance = await Officer.As(app, "town", "赵财政", "department_officer:finance");

        var page = await finance.SubmitAsync($"{CasesApp.Cases}/new/care", "main form", ("Form.Applicant", "某家庭"), ("Form.Day", "2026.10.8"));

        Assert.Contains("这项补贴由区卫生健康委办理，请交其登记。", Text(page.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registration_WithNothingAnswered_SaysWhatIsMissing()
    {
        using var officer = await app.OfficerAsync();

        var page = await officer.SubmitAsync($"{CasesApp.Cases}/new/building", "main form", ("Form.Applicant", "甲园"), ("Form.Day", "2026.10.8"));

        Assert.StartsWith("还有 2 项没有填报，无法计算：", Text(page.QuerySelector(".case-result")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_OfWhatAnotherCorrectedMeanwhile_IsRefusedUntilThePageIsOpenedAnew()
    {
        using var officer = await app.OfficerAsync();
        using var second = await app.OfficerAsync("吴经办");
        var here = await CasesApp.RegisterAsync(officer);
        var seen = await officer.OpenAsync(here + "/edit");
        await second.SubmitAsync(here + "/edit", "main form", ("Form.Applicant", "向阳托育园"), ("Form.Day", "2026.10.8"), ("opened_on", "2025.6.1"), ("project_cost", "90万"));

        using var first = await officer.Client.SubmitAsync(here + "/edit", seen, "main form", ("project_cost", "70万"));
        var told = await Officer.ReadAsync(first);
        using var again = await officer.Client.SubmitAsync(here + "/edit", told, "main form");

        Assert.Contains("这一件刚刚有了变化，请核对现在的情况后再办。", Text((await Officer.ReadAsync(again)).QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        Assert.Equal("符合条件，450,000.00 元。", Text((await officer.OpenAsync(here)).QuerySelector(".case-result")!));
    }

    [Fact]
    public async Task WhatIsKnownOfPeople_IsEncryptedAndFoundByTheWholeName()
    {
        using var officer = await app.OfficerAsync();
        await CasesApp.RegisterAsync(officer, "向阳 托育园");
        await CasesApp.RegisterAsync(officer, "星星托育园");

        var kept = await officer.InsideAsync(services => services.GetRequiredService<PlatformDb>().Set<SubsidyCase>().Select(one => one.Particulars + one.ApplicantIndex + one.SchemeTitle).ToListAsync());
        Assert.All(kept, text => Assert.DoesNotContain("托育园", text, StringComparison.Ordinal));
        var told = await officer.InsideAsync(services => services.GetRequiredService<PlatformDb>().Set<AuditEvent>().Select(one => one.Action + one.Before + one.After).ToListAsync());
        Assert.Contains(told, text => text.StartsWith("SubsidyCase.registered", StringComparison.Ordinal));
        Assert.All(told, text => Assert.DoesNotContain("托育园", text, StringComparison.Ordinal));
        Assert.Equal(["向阳 托育园"], (await officer.OpenAsync(CasesApp.Cases + "?applicant=向阳托育园")).QuerySelectorAll(".rows tbody tr td:nth-of-type(1)").Select(Text));
    }

    [Fact]
    public async Task Withdrawal_NeedsAReasonAndEndsTheCase()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        var here = await CasesApp.RegisterAsync(officer);

        var done = await officer.SubmitAsync(here, "form[action*=Withdraw]", ("Reason", "申请人自愿撤回"));

        Assert.Equal("已撤回：申请人自愿撤回", Text(done.QuerySelector(".case-result")!));
        Assert.Null((await reviewer.OpenAsync(here)).QuerySelector("#decision"));
    }

    [Fact]
    public async Task Decision_OnASumThatIsNoLongerRight_IsRefused()
    {
        using var officer = await app.OfficerAsync();
        using var reviewer = await app.ReviewerAsync();
        var here = await CasesApp.RegisterAsync(officer);
        var seen = await reviewer.OpenAsync(here);
        await app.PublishAsync(60, new DateOnly(2026, 9, 1));

        using var answer = await reviewer.Client.SubmitAsync(here, seen, "form[action*=Decide]");
        var page = await Officer.ReadAsync(answer);

        Assert.Contains("政策刚刚有了变化，测算结果与页面上的不同，请核对后再办。", Text(page.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        Assert.Equal("符合条件，600,000.00 元。", Text(page.QuerySelector(".case-result")!));
    }

    private static Guid IdOf(string page) => Guid.Parse(page[(page.LastIndexOf('/') + 1)..]);

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Value(IHtmlDocument page, string name) => (page.QuerySelector($"[name='{name}']") as IHtmlInputElement)?.Value;
}
