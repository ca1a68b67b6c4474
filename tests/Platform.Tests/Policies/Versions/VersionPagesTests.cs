using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;
using Platform.Core.WorkItems;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Policies.Versions;

/// <summary>政策版本 as two administrators of a district work on it; it is 22 November 2026.</summary>
public sealed class VersionPagesTests : IAsyncDisposable
{
    private const string Home = "/sample/office/policies";
    private const string File = "sample/policies/plan/subsidies.yaml";

    private readonly RightsApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Home_AfterTheImport_ListsTheFirstVersionInForce()
    {
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");

        var page = await officer.OpenAsync(Home);

        Assert.Equal("政策版本", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(["第 1 版", "首次导入", "首次导入", "现行", "开通之日"], page.QuerySelectorAll(".rows tbody tr :is(th, td)").Select(Text).Take(5));
        Assert.Null(page.QuerySelector("a[href$='/policies/new']"));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"{Home}/{Guid.NewGuid()}")).StatusCode);
    }

    [Fact]
    public async Task Life_OfAHigherRate_FromDraftToForce()
    {
        using var drafter = await Officer.As(app, "sample", "甲管理", "district_administrator");
        using var second = await Officer.As(app, "sample", "乙管理", "district_administrator");

        var begun = await drafter.SubmitAsync(Home + "/new", "main form", ("Form.From", await FirstAsync(drafter)), ("Form.Kind", "Change"), ("Form.Summary", "提高开园奖补标准"));
        Assert.Contains("已起草第 2 版。", Text(begun.Body!), StringComparison.Ordinal);
        var draft = await LatestAsync(drafter);
        var here = $"{Home}/{draft.Id}";
        await EditAsync(drafter, draft.Id, text => text.Replace("amount: 3000", "amount: 3500", StringComparison.Ordinal));

        var described = await drafter.SubmitAsync(here, "form[action*=Describe]", Basis("2026.11.25"));
        Assert.Contains("已保存。", Text(described.Body!), StringComparison.Ordinal);
        Assert.Equal(
            ["补贴“开园奖补”的标准“每个托位”由 3,000 元/托位改为 3,500 元/托位（样府办发〔2024〕6号 二（三）11）。"],
            described.QuerySelectorAll("section:has(#differences) .sayings li > span:last-child").Select(Text));

        var early = await second.OpenAsync(here);
        Assert.Null(early.QuerySelector("a[href$='/confirm']"));
        var @checked = await drafter.SubmitAsync(here, "form[action*=Check]");
        Assert.Equal("已校验，待确认", Text(@checked.QuerySelector(".page-title .tag")!));
        Assert.Contains("没有发现问题。", Text(@checked.Body!), StringComparison.Ordinal);
        Assert.Equal(["乙管理"], @checked.QuerySelectorAll("#to option").Select(Text));
        var sent = await drafter.SubmitAsync(here, "form[action*=Send]", ("to", $"{second.Id}"));
        Assert.Contains("已送到对方的待办事项。", Text(sent.Body!), StringComparison.Ordinal);
        var twice = await drafter.SubmitAsync(here, "form[action*=Send]", ("to", $"{second.Id}"));
        Assert.Contains("已经送给乙管理，还没有办。", Text(twice.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        Assert.Equal(["确认政策第 2 版：提高开园奖补标准"], (await second.OpenAsync("/sample/office/work-items")).QuerySelectorAll("tbody th").Select(Text));

        var own = await drafter.SubmitAsync(here + "/confirm", "main form", ("agreed", "true"));
        Assert.Contains("起草或最后修改的人不能自己确认，请由另一人核对原文后确认。", Text(own.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        var unread = await second.SubmitAsync(here + "/confirm", "main form");
        Assert.Contains("请核对原文，勾选“录入与原文一致”。", Text(unread.QuerySelector(".errors")!), StringComparison.Ordinal);
        app.Time.Advance(TimeSpan.FromDays(1));
        using var returned = await Officer.As(app, "sample", "丙管理", "district_administrator");
        var confirmed = await returned.SubmitAsync(here + "/confirm", "main form", ("agreed", "true"));
        Assert.Equal("已确认，待施行", Text(confirmed.QuerySelector(".page-title .tag")!));
        Assert.Equal(["确认：录入与原文一致", "校验", "修改", "起草"], confirmed.QuerySelectorAll(".timeline-what").Select(Text));

        Assert.Equal([(WorkItemState.Done, "丙管理")], await returned.InsideAsync(services => services.GetRequiredService<PlatformDb>().Set<WorkItem>().Select(item => ValueTuple.Create(item.State, item.Finisher!)).ToListAsync()));

        Assert.Contains("3,000", await RatesAsync(drafter, ""), StringComparison.Ordinal);
        Assert.Contains("3,500", await RatesAsync(drafter, "?on=2026-11-25"), StringComparison.Ordinal);
        app.Time.Advance(TimeSpan.FromDays(2));
        using var reader = await Officer.As(app, "sample", "李经办", "department_officer:health");
        Assert.Contains("3,500", await RatesAsync(drafter, ""), StringComparison.Ordinal);
        Assert.Contains("3,000", await RatesAsync(drafter, "?on=2026-11-24"), StringComparison.Ordinal);
        Assert.Contains("3,000", await RatesAsync(drafter, "?on=2026-11-25&known=2026-11-22"), StringComparison.Ordinal);
        Assert.Contains("以2026年11月22日系统所载为准，此后确认的版本不计在内。", await RatesAsync(drafter, "?known=2026-11-22"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await drafter.GetAsync("/sample/policy/subsidies?known=2026-11-21")).StatusCode);
        Assert.Equal(["现行", "已被替代"], (await reader.OpenAsync(Home)).QuerySelectorAll(".rows tbody .tag").Select(Text));
    }

    [Fact]
    public async Task Check_OfABrokenDraft_ListsWhereAndHow()
    {
        using var drafter = await Officer.As(app, "sample", "甲管理", "district_administrator");
        var draft = await StartAsync(drafter);
        await EditAsync(drafter, draft, text => text.Replace("noun: 奖补", "nuon: 奖补", StringComparison.Ordinal));

        var page = await drafter.SubmitAsync($"{Home}/{draft}", "form[action*=Check]");

        Assert.Equal("草稿", Text(page.QuerySelector(".page-title .tag")!));
        var row = page.QuerySelectorAll("section:has(#findings) tbody tr").Select(line => line.QuerySelectorAll("td").Select(Text).ToArray()).First();
        Assert.Equal(["错误", "sample/policies/plan/subsidies.yaml:4:3"], row[..2]);
        Assert.Contains("noun", string.Join('|', row), StringComparison.Ordinal);
        Assert.Contains("不能逐句列出", Text(page.QuerySelector("section:has(#differences)")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Describe_WithFaults_SaysEachAndKeepsWhatWasTyped()
    {
        using var drafter = await Officer.As(app, "sample", "甲管理", "district_administrator");
        var draft = await StartAsync(drafter);

        var page = await drafter.SubmitAsync($"{Home}/{draft}", "form[action*=Describe]", ("Form.Summary", ""), ("Form.Kind", "Minutes"), ("Form.Title", "第3次会议纪要"), ("Form.Day", "某日"), ("Form.EffectiveFrom", "不久"));

        Assert.Equal(
            ["请写明这一版改了什么。", "请写成文日期，如 2026年11月20日。", "看不懂这个日期，请写成 2027年1月1日。"],
            page.QuerySelectorAll(".errors li").Select(Text));
        Assert.Equal("第3次会议纪要", ((IHtmlInputElement)page.QuerySelector("[name='Form.Title']")!).Value);
    }

    [Fact]
    public async Task Describe_AfterSomebodyElseSaved_ShowsBothAndSavesOver()
    {
        using var drafter = await Officer.As(app, "sample", "甲管理", "district_administrator");
        using var second = await Officer.As(app, "sample", "乙管理", "district_administrator");
        var draft = await StartAsync(drafter);
        var here = $"{Home}/{draft}";
        var seen = await drafter.OpenAsync(here);
        await second.SubmitAsync(here, "form[action*=Describe]", Basis("2026.12.1"));

        using var answer = await drafter.Client.SubmitAsync(here, seen, "form[action*=Describe]", Basis("2027.1.1"));
        var told = await Officer.ReadAsync(answer);

        Assert.Contains("乙管理刚刚改过这一版，这次的修改没有保存，请核对后再改。", Text(told.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        Assert.Equal(["施行日期", "2027年1月1日，周五", "2026年12月1日，周二"], told.QuerySelectorAll(".clash tbody tr > *").Select(Text));
        Assert.Equal("2027.1.1", ((IHtmlInputElement)told.QuerySelector("[name='Form.EffectiveFrom']")!).Value);
        using var again = await drafter.Client.SubmitAsync(here, told, "form[action*=Describe]", Basis("2027.1.1"));
        Assert.Equal(new DateOnly(2027, 1, 1), (await LatestAsync(drafter)).EffectiveFrom);
    }

    [Fact]
    public async Task Withdraw_AsksForTheName_AndKeepsTheDraftForTheRecord()
    {
        using var drafter = await Officer.As(app, "sample", "甲管理", "district_administrator");
        var draft = await StartAsync(drafter);

        var asked = await drafter.SubmitAsync($"{Home}/{draft}/withdraw", "main form", ("confirmed", "第2版"));
        var done = await drafter.SubmitAsync($"{Home}/{draft}/withdraw", "main form", ("confirmed", "第 2 版"));

        Assert.Contains("名称不符。请原样输入“第 2 版”。", Text(asked.Body!), StringComparison.Ordinal);
        Assert.Equal("已作废", Text(done.QuerySelector(".page-title .tag")!));
        Assert.Null(done.QuerySelector("main form"));
    }

    [Fact]
    public async Task Lines_OfAChangedFile_ShowOnlyWhatIsNear()
    {
        using var drafter = await Officer.As(app, "sample", "甲管理", "district_administrator");
        var draft = await StartAsync(drafter);
        await EditAsync(drafter, draft, text => text.Replace("amount: 3000", "amount: 3500", StringComparison.Ordinal));

        var page = await drafter.OpenAsync($"{Home}/{draft}/lines?path=policies/plan/subsidies.yaml");

        Assert.Equal(["    place: { title: 每个托位, amount: 3000, unit: 元/托位 }"], page.QuerySelectorAll(".lines-removed code").Select(line => line.TextContent));
        Assert.Equal(["    place: { title: 每个托位, amount: 3500, unit: 元/托位 }"], page.QuerySelectorAll(".lines-added code").Select(line => line.TextContent));
        Assert.Equal(8, page.QuerySelectorAll(".lines tr:not(.lines-gap)").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await drafter.GetAsync($"{Home}/{draft}/lines?path=../tenant.yaml")).StatusCode);
    }

    [Fact]
    public async Task Province_ListsTheLayers()
    {
        using var keeper = await Officer.As(app, "province", "省管理", "provincial_administrator");

        var page = await keeper.OpenAsync("/province/policies");

        Assert.Equal(["第 1 版", "national"], page.QuerySelectorAll(".rows tbody tr :is(th, td)").Select(Text).Take(2));
    }

    [Fact]
    public async Task Districts_UnderALayerThatDoesNotLoad_AreListedWithTheReason()
    {
        using var keeper = await Officer.As(app, "province", "省管理", "provincial_administrator");
        await keeper.SubmitAsync("/province/policies/new", "main form", ("Form.From", await FirstAsync(keeper)), ("Form.Kind", "Change"), ("Form.Summary", "规定补助下限"));
        var (draft, known) = ((await LatestAsync(keeper)).Id, (await LatestAsync(keeper)).Version);
        const string Parameters = "national/policies/extension/parameters.yaml";
        await keeper.InsideAsync(async services => await services.GetRequiredService<SaveDraftFiles>().RunAsync(new(draft, known, [new(Parameters, "unknown: {")], []), default));

        var asked = await keeper.SubmitAsync($"/province/policies/{draft}", "form[action*=Districts]");
        Assert.Contains("national 第 2 版：查受影响的区县", Text(asked.QuerySelector("h1")!), StringComparison.Ordinal);
        await app.Services.GetRequiredService<Core.Jobs.JobRunner>().RunDueAsync(TestContext.Current.CancellationToken);
        var page = await keeper.OpenAsync((await keeper.OpenAsync("/province/jobs")).QuerySelector("tbody th a")!.GetAttribute("href")!);

        Assert.Contains("2 个区县以它为上级，其中 2 个与它不一致。", Text(page.Body!), StringComparison.Ordinal);
        Assert.Equal("与新版不一致的 2 个区县", Text(page.QuerySelector("#failures-title")!));
        Assert.Equal(["旧样例区", "样例区"], page.QuerySelectorAll("tbody th").Select(Text).Order());
    }

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static (string, string)[] Basis(string day) =>
    [
        ("Form.Summary", "提高开园奖补标准"), ("Form.Kind", "IssuedDocument"), ("Form.Title", "关于调整开园奖补标准的通知"),
        ("Form.Number", "样卫发〔2026〕9号"), ("Form.Day", "2026.11.20"), ("Form.EffectiveFrom", day),
    ];

    private static async Task<string> FirstAsync(Officer person) => $"{(await VersionsAsync(person))[^1].Id}";

    private static async Task<PolicyVersion> LatestAsync(Officer person) => (await VersionsAsync(person))[0];

    private static Task<List<PolicyVersion>> VersionsAsync(Officer person) =>
        person.InsideAsync(async services => (await services.GetRequiredService<FindVersions>().RunAsync(default)).Select(found => found.Version).ToList());

    private static async Task<Guid> StartAsync(Officer person)
    {
        await person.SubmitAsync(Home + "/new", "main form", ("Form.From", await FirstAsync(person)), ("Form.Kind", "Change"), ("Form.Summary", "提高开园奖补标准"));
        return (await LatestAsync(person)).Id;
    }

    private static Task<bool> EditAsync(Officer person, Guid draft, Func<string, string> edit) => person.InsideAsync(async services =>
    {
        var find = services.GetRequiredService<FindVersions>();
        var version = (await find.FindAsync(draft, default))!.Version;
        var file = (await find.FilesAsync(draft, default)).Single(known => known.Path == File);
        return await services.GetRequiredService<SaveDraftFiles>().RunAsync(new(draft, version.Version, [file with { Text = edit(file.Text) }], []), default) is PolicyChange.Done;
    });

    private static async Task<string> RatesAsync(Officer person, string query) => Text((await person.OpenAsync("/sample/policy/subsidies" + query)).QuerySelector("main")!);
}
