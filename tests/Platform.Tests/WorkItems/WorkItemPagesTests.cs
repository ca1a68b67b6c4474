using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Platform.Tests.Rights;
using Platform.Tests.Web.Components;
using Xunit;

namespace Platform.Tests.WorkItems;

public sealed class WorkItemPagesTests : IAsyncDisposable
{
    private const string Home = "/sample/office/work-items";

    private readonly RightsApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Home_WithoutWork_SaysWhatWillBeHere()
    {
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");

        var page = await officer.OpenAsync(Home);

        Assert.Equal("待办事项", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(["待办0", "已办", "待阅0", "我发起"], page.QuerySelectorAll(".tabs a").Select(Text));
        Assert.Contains("没有待办事项", Text(page.Body!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(Home + "/unheard-of")).StatusCode);
    }

    [Theory]
    [InlineData("sample", "/sample/office", "department_officer:health", "/sample/office/work-items")]
    [InlineData("province", "/province/", "provincial_administrator", "/province/work-items")]
    [InlineData("sample", "/sample/office", "parent", "/sample/account")]
    public async Task Office_LeadsEachToWhereTheyBegin(string tenant, string path, string role, string expected)
    {
        using var person = await Officer.As(app, tenant, "某人", role);
        using var response = await person.GetAsync(path);

        Assert.Equal(expected, response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Send_ToADepartmentAndAPerson_ShowsEachOnTheirDeskTheMostUrgentFirst()
    {
        using var head = await Officer.As(app, "sample", "张科长", "section_head:finance");
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        using var other = await Officer.As(app, "sample", "钱经办", "department_officer:civil_affairs");

        var sent = await SendAsync(head, ("Form.Title", "核对托位数"), ("Form.Text", "请核对\n三季度末的托位数"), ("Form.Departments", "health"), ("Form.People", other.Id.ToString()), ("Form.Due", "2026.11.25"));
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(head, ("Form.Title", "报送进度"), ("Form.Departments", "health"), ("Form.Due", "2026.11.23"));
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(head, ("Form.Title", "报送计划"), ("Form.Departments", "health"));

        Assert.Contains("已交给区卫生健康委、钱经办。", Text(sent.Body!), StringComparison.Ordinal);
        Assert.Equal(["报送进度", "核对托位数", "报送计划"], Titles(await officer.OpenAsync(Home)));
        Assert.Equal(["2026年11月23日到期，最后一天 2026年11月23日", "2026年11月25日到期，最后一天 2026年11月25日"], (await officer.OpenAsync(Home)).QuerySelectorAll(".deadline").Select(Text));
        Assert.Equal(["核对托位数"], Titles(await other.OpenAsync(Home)));
        Assert.Equal(["核对托位数"], Titles(await officer.OpenAsync(Home + "?q=托位")));
        Assert.Equal(["报送计划", "报送进度", "核对托位数"], Titles(await officer.OpenAsync(Home + "?sort=-sent")));
    }

    [Fact]
    public async Task Send_WithFaults_SaysEachAndKeepsWhatWasTyped()
    {
        using var head = await Officer.As(app, "sample", "张科长", "section_head:finance");
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");

        var page = await SendAsync(head, ("Form.Title", " "), ("Form.Text", "请核对"), ("Form.Due", "2026.11.21"));
        var unread = await SendAsync(head, ("Form.Title", "核对"), ("Form.Departments", "health"), ("Form.Due", "很快"));
        var nobody = await SendAsync(head, ("Form.Title", "核对"), ("Form.Departments", "market_supervision"));

        Assert.Equal(["请写明是什么事。", "请选择交给哪个部门、镇街或哪位同事。", "期限已经过去，请填今天或以后的日期。"], page.QuerySelectorAll(".errors li").Select(Text));
        Assert.Equal("请核对", page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("没有看懂日期“很快”。写成 2026.12.16 或 2026年12月16日。", Text(unread.QuerySelector(".errors li")!));
        Assert.Equal("所选部门还没有人开通账号，发出去没有人收，请改选。", Text(nobody.QuerySelector(".errors li")!));
        Assert.Empty(Titles(await officer.OpenAsync(Home)));
    }

    [Fact]
    public async Task Finish_WithAnAnswer_MovesItToDoneAndTellsTheSender()
    {
        using var head = await Officer.As(app, "sample", "张科长", "section_head:finance");
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        await SendAsync(head, ("Form.Title", "核对托位数"), ("Form.Departments", "health"));
        var item = await ItemAsync(officer);

        var done = await officer.SubmitAsync(item, ".case form", ("Form.Answer", "已核对，120 个。"));

        Assert.Contains("已办结：核对托位数", Text(done.Body!), StringComparison.Ordinal);
        Assert.Empty(Titles(await officer.OpenAsync(Home)));
        Assert.Equal(["核对托位数"], Titles(await officer.OpenAsync(Home + "/done")));
        var seen = await head.OpenAsync(item);
        Assert.Equal(["已办结", "打开", "发出"], seen.QuerySelectorAll(".timeline-what").Select(Text));
        Assert.Equal("已核对，120 个。", Text(seen.QuerySelector(".timeline-why")!));
        Assert.Null(seen.QuerySelector(".case form"));
    }

    [Fact]
    public async Task Return_WithoutAReason_IsRefusedAndKeepsTheForm()
    {
        using var head = await Officer.As(app, "sample", "张科长", "section_head:finance");
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        await SendAsync(head, ("Form.Title", "核对托位数"), ("Form.Departments", "health"));
        var item = await ItemAsync(officer);

        var refused = await officer.SubmitAsync(item, ".case form", item + "?handler=Return", ("Form.Answer", ""));
        var returned = await officer.SubmitAsync(item, ".case form", item + "?handler=Return", ("Form.Answer", "不归我们管"));

        Assert.Contains("退回要写明原因。", Text(refused.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        Assert.Contains("已退回：核对托位数", Text(returned.Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recall_UntilItIsOpened_TakesItBack()
    {
        using var head = await Officer.As(app, "sample", "张科长", "section_head:finance");
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        await SendAsync(head, ("Form.Title", "先发的"), ("Form.Departments", "health"));
        var opened = await ItemAsync(officer);
        await officer.OpenAsync(opened);
        await SendAsync(head, ("Form.Title", "后发的"), ("Form.Departments", "health"));
        var both = (await head.OpenAsync(Home + "/sent")).QuerySelectorAll("[name=selected]").Select(box => ("selected", box.GetAttribute("value")!)).ToArray();

        var told = await head.SubmitAsync(Home + "/sent", ".bulk-form", Home + "/sent?handler=recall", both);

        Assert.Contains("已撤回 1 件。另有 1 件没有撤回：对方已经打开，不能撤回；请与对方联系，由对方退回。", Text(told.Body!), StringComparison.Ordinal);
        Assert.Equal(["先发的"], Titles(await officer.OpenAsync(Home)));
        Assert.Null((await head.OpenAsync(opened)).QuerySelector("form[action*=Recall]"));
    }

    [Fact]
    public async Task ToRead_MarkedAsRead_LeavesTheDeskAndTheBell()
    {
        using var head = await Officer.As(app, "sample", "张科长", "section_head:finance");
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        await SendAsync(head, ("Form.Title", "传阅纪要"), ("Form.Kind", "to-read"), ("Form.Departments", "health"));
        Assert.Equal("1 条未读", Text((await officer.OpenAsync(Home)).QuerySelector(".office-unread")!));
        var box = (await officer.OpenAsync(Home + "/to-read")).QuerySelector("[name=selected]")!.GetAttribute("value")!;

        var told = await officer.SubmitAsync(Home + "/to-read", ".bulk-form", Home + "/to-read?handler=read", ("selected", box));

        Assert.Contains("已标为已阅 1 件。", Text(told.Body!), StringComparison.Ordinal);
        Assert.Null(told.QuerySelector(".office-unread"));
        Assert.Equal(["传阅纪要"], Titles(await officer.OpenAsync(Home + "/done")));
    }

    [Fact]
    public async Task Item_OfSomebodyElse_IsNotFoundInAnyDistrict()
    {
        using var head = await Officer.As(app, "sample", "张科长", "section_head:finance");
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        using var other = await Officer.As(app, "sample", "钱经办", "department_officer:civil_affairs");
        using var foreigner = await Officer.As(app, "ended", "外", "department_officer:health");
        await SendAsync(head, ("Form.Title", "核对托位数"), ("Form.Departments", "health"));
        var item = await ItemAsync(officer);

        using var seen = await other.GetAsync(item);
        using var foreign = await foreigner.GetAsync(item.Replace("sample", "ended", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (seen.StatusCode, foreign.StatusCode));
    }

    [Fact]
    public async Task Export_HoldsExactlyWhatIsFiltered()
    {
        using var head = await Officer.As(app, "sample", "张科长", "section_head:finance");
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        await SendAsync(head, ("Form.Title", "核对托位数"), ("Form.Departments", "health"), ("Form.Due", "2026.11.25"));
        await SendAsync(head, ("Form.Title", "报送计划"), ("Form.Departments", "health"));

        using var response = await officer.GetAsync(Home + "?q=托位&handler=export");
        var rows = Workbooks.Rows(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal(["事项", "来自", "类别", "送达", "期限"], rows[0]);
        Assert.Equal(["核对托位数", "张科长", "交办"], rows[1].Take(3));
        Assert.Equal(2, rows.Count);
    }

    private static Task<IHtmlDocument> SendAsync(Officer officer, params (string, string)[] values) => officer.SubmitAsync(Home + "/send", "main form.form", values);

    private static async Task<string> ItemAsync(Officer officer) => (await officer.OpenAsync(Home)).QuerySelector("tbody th a")!.GetAttribute("href")!;

    private static IReadOnlyList<string> Titles(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody th[scope=row]").Select(Text)];

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
