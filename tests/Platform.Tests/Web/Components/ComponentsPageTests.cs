using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Platform.Tests.Web.Components;

public sealed class ComponentsPageTests(PortalApp app) : PortalTests(app)
{
    [Fact]
    public async Task Open_OutsideDevelopment_IsNotThere()
    {
        using var production = App.WithWebHostBuilder(builder => builder.UseEnvironment("Production"));
        using var client = production.CreateClient();
        using var response = await client.GetAsync(new Uri("/components", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Open_Office_ShowsWhereWhoAndTheMenu()
    {
        var page = await Open("/components");

        Assert.Equal("页面组件 · 样例区工作台", page.Title);
        Assert.Equal("样 样例区 工作台", TextOf(page.QuerySelector(".office-place")));
        Assert.Equal("托育机构", TextOf(page.QuerySelector(".office-side a[aria-current=page]")));
        Assert.Equal("区卫生健康委 人口家庭科", TextOf(page.QuerySelector(".office-person-who span")));
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src])"));
    }

    [Fact]
    public async Task Open_Visitor_HasNoMenuAndIsAskedToSignIn()
    {
        var page = await Open("/components?show=visitor");

        Assert.Null(page.QuerySelector(".office-side"));
        Assert.Equal("登录", TextOf(page.QuerySelector(".office-bar-end .button")));
    }

    [Fact]
    public async Task Open_FilteredAndOrdered_ShowsTheRowsCountAndSums()
    {
        var page = await Open("/components?q=" + Uri.EscapeDataString("春芽") + "&status=review&sort=-places&size=50");

        Assert.StartsWith("共 6 家符合筛选", TextOf(page.QuerySelector(".table-line")), StringComparison.Ordinal);
        Assert.Equal("春芽", ((IHtmlInputElement)page.QuerySelector("#filter-q")!).Value);
        Assert.Equal("descending", page.QuerySelector("thead th.number")!.GetAttribute("aria-sort"));
        Assert.Contains("handler=export", page.QuerySelector(".table-export")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_NothingFits_OffersToClearTheFilters() =>
        Assert.Contains("没有符合筛选的托育机构 改一改条件，或者清除筛选。 清除筛选", await Read("/components?q=xyz"), StringComparison.Ordinal);

    [Fact]
    public async Task Open_Rubbish_IsTheFirstPage() =>
        Assert.Contains("第 1–20 家，共 64 家", await Read("/components?page=-1&size=abc&sort=%27;drop&since=yesterday"), StringComparison.Ordinal);

    [Fact]
    public async Task Export_Filtered_IsAWorkbookWithAChineseName()
    {
        using var client = App.CreateClient();
        using var response = await client.GetAsync(new Uri("/components?status=closed&handler=export", UriKind.Relative), Cancellation);

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("托育机构 2026-11-22.xlsx", response.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task Send_EmptyForm_NamesEveryFaultInTheOrderOfTheFields()
    {
        var page = await Send("send", ("Form.Name", "样例园"), ("Form.Investment", "很多"), ("Form.Opened", "2024.2.30"), ("Form.Ownership", "private"));

        Assert.Equal("有 5 处要改正", TextOf(page.QuerySelector(".errors h2")));
        Assert.Equal(
            ["请填写托位数。", "没有看懂金额“很多”。写成 450000、45万 或 450,000.00。", "没有看懂日期“2024.2.30”。写成 2024.12.16 或 2024年12月16日。", "请选择镇街。", "请至少选择一种班型。"],
            page.QuerySelectorAll(".errors li").Select(TextOf));
        Assert.Equal("#Form_Investment", page.QuerySelectorAll(".errors a")[1].GetAttribute("href"));
        Assert.Equal("很多", ((IHtmlInputElement)page.QuerySelector("#Form_Investment")!).Value);
        Assert.Equal("样例园", ((IHtmlInputElement)page.QuerySelector("#Form_Name")!).Value);
        Assert.True(((IHtmlInputElement)page.QuerySelector("#Form_Ownership-3")!).IsChecked);
        Assert.Equal("Form_Investment-hint Form_Investment-error", page.QuerySelector("#Form_Investment")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Send_GoodForm_SaysSoOnceOnTheNextPage()
    {
        var page = await Send(
            "send", ("Form.Name", "样例园"), ("Form.Places", "120"), ("Form.Investment", "45万"), ("Form.Opened", "2024.12.16"),
            ("Form.Town", "east"), ("Form.Ownership", "private"), ("Form.Classes", "toddler"));

        Assert.Empty(page.QuerySelectorAll(".errors li").Select(TextOf));
        Assert.Equal("已提交 样例园 的备案。", TextOf(page.QuerySelector(".page-message[role=status]")));
    }

    [Theory]
    [InlineData("春芽", "名称不符。请原样输入“春芽托育园”。", null)]
    [InlineData("春芽托育园", null, "已注销 春芽托育园 的备案。")]
    public async Task Close_NameTyped_IsCheckedByTheServer(string typed, string? error, string? done)
    {
        var page = await Send("close", ("confirmed", typed));

        Assert.Equal(error ?? "", TextOf(page.QuerySelector("#confirmed-error")));
        Assert.Equal(done ?? "", TextOf(page.QuerySelector(".page-message")));
    }

    [Fact]
    public async Task Remind_TwoSelected_ReachesBoth() =>
        Assert.Equal("已向 2 家机构发送提醒。", TextOf((await Send("remind", ("selected", "3"), ("selected", "5"))).QuerySelector(".page-message")));

    [Fact]
    public async Task Send_WithoutToken_IsRefused()
    {
        using var client = App.CreateClient();
        using var content = new FormUrlEncodedContent([]);
        using var response = await client.PostAsync(new Uri("/components?handler=send", UriKind.Relative), content, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Understood_TypedMoney_IsToldInWords()
    {
        using var client = App.CreateClient();

        Assert.Equal("按 45,000.00 元 计", await client.GetStringAsync(new Uri("/components/understood?kind=money&Form.Investment=4.5" + Uri.EscapeDataString("万"), UriKind.Relative), Cancellation));
    }

    private async Task<IHtmlDocument> Send(string handler, params (string Name, string Value)[] fields)
    {
        using var client = App.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true });
        var token = ((IHtmlInputElement)(await ReadPage(await client.GetStringAsync(new Uri("/components", UriKind.Relative), Cancellation)))
            .QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var response = await client.PostAsync(new Uri($"/components?handler={handler}", UriKind.Relative), content, Cancellation);
        return await ReadPage(await response.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task<IHtmlDocument> ReadPage(string html) =>
        (IHtmlDocument)await BrowsingContext.New().OpenAsync(request => request.Content(html), Cancellation);
}
