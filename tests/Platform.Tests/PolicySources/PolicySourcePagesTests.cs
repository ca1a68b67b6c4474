using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Versions;
using Platform.Tests.PolicyEditing;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.PolicySources;

public sealed class PolicySourcePagesTests : IAsyncDisposable
{
    private const string Source = """
        一、工作目标
        到2027年，每千人口托位数达到5.0个，形成15分钟服务圈，由区卫生健康委负责。
        二、主要任务
        （一）增加供给
        1.发放奖补。每个托位补助2000元，由区财政局拨付。（牵头单位：区卫生健康委；责任单位：区财政局）
        2.加强宣传。每年宣传12次。（责任单位：区民政局）
        """;

    private readonly RightsApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Document_WithoutText_SaysWhatWillBeHereAndHowToBegin()
    {
        var (keeper, address) = await DraftAsync();

        var page = await keeper.OpenAsync(address);

        Assert.Equal("条款对照：托育服务实施方案", Text(page.QuerySelector("h1")!));
        Assert.Contains("还没有原文", Text(page.Body!), StringComparison.Ordinal);
        Assert.Equal($"{address}/text", Link(page, "录入原文"));
    }

    [Fact]
    public async Task Paste_Text_ShowsEachClauseWithItsStateAndFigures()
    {
        var (keeper, address) = await DraftAsync();

        var page = await keeper.SubmitAsync($"{address}/text", ".source-form", ("Form.Text", Source));

        Assert.Contains("原文已保存。", Text(page.Body!), StringComparison.Ordinal);
        Assert.Equal(
            ["一 工作目标 已配置", "二 主要任务 无需配置", "二（一） 增加供给 无需配置", "二（一）1 发放奖补 部分配置", "二（一）2 加强宣传 部分配置"],
            page.QuerySelectorAll(".source-clause").Select(clause => $"{Text(clause.QuerySelector(".source-clause-head a")!)} {Text(clause.QuerySelector(".tag")!)}"));
        Assert.Equal(["2000未找到"], page.QuerySelectorAll("#clause-5 .figure-unfound").Select(Text));
        Assert.Equal(["2027年（对上）", "5.0（对上）", "15（对上）"], page.QuerySelectorAll("#clause-1 .figure-found").Select(Text));
        Assert.Equal(["二（一）1 发放奖补", "二（一）2 加强宣传"], Heads(await keeper.OpenAsync(address + "?show=figures")));
        Assert.Contains("没有这样的条款。", Text((await keeper.OpenAsync(address + "?show=missing")).Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clause_Opened_ShowsItsItemsFiguresAndDepartments()
    {
        var (keeper, address) = await DraftAsync(Source);

        var items = (await keeper.OpenAsync(address + "?clause=二（一）1")).QuerySelector("#items")!;

        Assert.Equal("二（一）1 发放奖补", Text(items.QuerySelector("h2")!));
        Assert.Contains("任务 加强设施规划布局", Text(items), StringComparison.Ordinal);
        Assert.Contains("2000 没有条目写这个数字", Text(items), StringComparison.Ordinal);
        Assert.Contains("区卫生健康委（牵头单位）", Text(items), StringComparison.Ordinal);
        var link = Link(items, "加强设施规划布局");
        Assert.Equal(address.Replace("policy-sources", "policy-editing", StringComparison.Ordinal).Replace("/plan", "/item/duties/plan?item=layout", StringComparison.Ordinal), link);
        Assert.Equal(HttpStatusCode.OK, (await keeper.GetAsync(link!)).StatusCode);
        Assert.Equal(["补贴", "任务"], items.QuerySelectorAll("a.button").Select(Text));
    }

    [Fact]
    public async Task Add_FromClause_IsFilledInWithWhatWasRecognisedAndAddsWhatIsConfirmed()
    {
        var (keeper, address) = await DraftAsync(Source);
        var add = Add(address, "subsidies", "二（一）1");

        var form = await keeper.OpenAsync(add);
        Assert.Equal("从 二（一）1 新增补贴", Text(form.QuerySelector("h1")!));
        Assert.Equal(
            ("二（一）1", "发放奖补", "补助", "standard", "2000", "元/托位", "place", "subsidy-2-1-1"),
            (Value(form, "Fields[clause]"), Value(form, "Fields[title]"), Value(form, "Fields[noun]"), Value(form, "Fields[rates.0.@name]"), Value(form, "Fields[rates.0.amount]"), Value(form, "Fields[rates.0.unit]"), Value(form, "Fields[for]"), Value(form, "NewId")));
        Assert.Equal("", Value(form, "Fields[caps.0.amount]"));
        Assert.Equal("识别自原文，待确认", Text(form.GetElementById("Fields_rates_0_amount_-mark")!));
        Assert.Null(form.GetElementById("Fields_caps_0_amount_-mark"));
        Assert.Equal(["区财政局"], form.QuerySelectorAll("[id='Fields_pays_'] label:has([checked]), .picker tr:has([name='Fields[pays]'][checked]) th").Select(Text));
        Assert.Contains("每个托位补助2000未找到元，由区财政局拨付。", Text(form.QuerySelector(".clause-aside")!), StringComparison.Ordinal);
        Assert.Equal(
            ["目标", "任务", "补贴", "优惠", "配建标准", "参数", "登记", "备案材料", "备案要求", "从业人员", "监管", "议事协调机构", "实施阶段", "部门职责"],
            form.QuerySelectorAll("nav[aria-label='种类'] a").Select(Text));

        var page = await DraftTable.SaveAsync(keeper, add, ("Fields[title]", "托位奖补"), ("NewId", "place-award"));

        Assert.Contains("已新增补贴：托位奖补，来自条款 二（一）1。", Text(page.Body!), StringComparison.Ordinal);
        Assert.Contains("补贴 托位奖补", Text(page.QuerySelector("#items")!), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#clause-5 .figure-unfound"));
    }

    [Theory]
    [InlineData("phases", "二（一）2", "加强宣传")]
    [InlineData("conference", "二（一）2", "")]
    [InlineData("registration", "二（一）2", "加强宣传")]
    [InlineData("materials", "二（一）2", "加强宣传")]
    [InlineData("requirements", "二（一）2", "加强宣传")]
    [InlineData("staffing", "二（一）2", "")]
    [InlineData("supervision", "二（一）2", "加强宣传")]
    [InlineData("duty_lists", "二（一）2", "加强宣传")]
    public async Task Add_OfEveryCollection_BeginsWithTheClause(string collection, string clause, string title)
    {
        var (keeper, address) = await DraftAsync(Source);

        var form = await keeper.OpenAsync(Add(address, collection, clause));

        Assert.Equal(clause, Value(form, "Fields[clause]"));
        var named = form.QuerySelector("[name='Fields[title]'], [name='Fields[label]'], [name='Fields[name]'], [name='Fields[post]']") as IHtmlInputElement;
        Assert.Equal(title, named!.Value);
    }

    [Fact]
    public async Task Add_WhatIsMissingOrNotUnderstood_IsToldBesideTheFieldAndNothingIsLost()
    {
        var (keeper, address) = await DraftAsync(Source);

        var page = await DraftTable.SaveAsync(keeper, Add(address, "subsidies", "二（一）1"), ("Fields[title]", ""), ("Fields[rates.0.amount]", "很多"), ("Fields[text]", "每托位2000元。"));

        Assert.Equal(["请填写名称。", "没有看懂“很多”。写成数，如 5.0、3000 或 3千。"], page.QuerySelectorAll(".errors li").Select(Text));
        Assert.Equal(("", "很多", "每托位2000元。"), (Value(page, "Fields[title]"), Value(page, "Fields[rates.0.amount]"), Value(page, "Fields[text]")));
        Assert.Contains("每个托位补助", Text(page.QuerySelector(".clause-aside")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_AfterSomebodyElseSaved_KeepsBothAndSaysSo()
    {
        var (keeper, address) = await DraftAsync(Source);
        using var other = await Officer.As(app, "sample", "乙管理", "district_administrator");
        var add = Add(address, "duties", "二（一）2");
        var form = await keeper.OpenAsync(add);
        await DraftTable.SaveAsync(other, Add(address, "duties", "二（一）1"), ("Fields[kind]", "task"));

        var page = await DraftTable.SaveAsync(keeper, add, form, "main form.form", ("Fields[title]", "多加宣传"), ("Fields[kind]", "task"));

        Assert.Contains("已新增任务：多加宣传，来自条款 二（一）2。乙管理在2026年11月22日 10:00也改过这一版，改的不是这些内容，两人的修改都在。", Text(page.Body!), StringComparison.Ordinal);
        Assert.Contains("任务 多加宣传", Text(page.QuerySelector("#items")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_WithANameThatSomebodyElseTookMeanwhile_IsToldBesideIt()
    {
        var (keeper, address) = await DraftAsync(Source);
        var add = Add(address, "duties", "二（一）2");
        var form = await keeper.OpenAsync(add);
        await DraftTable.SaveAsync(keeper, add, ("Fields[kind]", "task"));

        var page = await DraftTable.SaveAsync(keeper, add, form, "main form.form", ("Fields[title]", "多加宣传"), ("Fields[kind]", "task"));

        Assert.Equal("条目名 duty-2-1-2 已经用过（换一个名称）", Text(page.GetElementById("NewId-error")!));
        Assert.Equal("多加宣传", Value(page, "Fields[title]"));
    }

    [Fact]
    public async Task Add_FromAClauseThatTheTextDoesNotHave_IsAnEmptyFormWithTheReason()
    {
        var (keeper, address) = await DraftAsync(Source);

        var page = await keeper.OpenAsync(Add(address, "duties", "九"));

        Assert.Contains("现在对照不出这一条", Text(page.QuerySelector("[role=note]")!), StringComparison.Ordinal);
        Assert.Equal("", Value(page, "Fields[title]"));
    }

    [Fact]
    public async Task Upload_Pdf_IsRefusedWithAdvice()
    {
        var (keeper, address) = await DraftAsync();
        var page = await keeper.OpenAsync($"{address}/text");
        using var content = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.7"u8.ToArray()), "Form.File", "方案.pdf" } };
        foreach (var input in page.QuerySelectorAll<IHtmlInputElement>(".source-form input[type=hidden]"))
        {
            content.Add(new StringContent(input.Value), input.Name!);
        }

        using var answer = await keeper.Client.PostAsync(new Uri($"{address}/text", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.StartsWith("PDF 里的文字次序和换行不可靠", Text((await Officer.ReadAsync(answer)).QuerySelector(".field-error")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officer_WithoutThePermission_ReadsAndChangesNothing()
    {
        var (keeper, address) = await DraftAsync(Source);
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");

        var page = await officer.OpenAsync(address + "?clause=二（一）1");

        Assert.Contains("区卫生健康委（牵头单位）", Text(page.Body!), StringComparison.Ordinal);
        Assert.DoesNotContain("从本条新增", Text(page.Body!), StringComparison.Ordinal);
        Assert.DoesNotContain("更换原文", Text(page.Body!), StringComparison.Ordinal);
        Assert.Null((await officer.OpenAsync($"{address}/text")).QuerySelector("form.source-form"));
        Assert.NotEqual(HttpStatusCode.OK, (await officer.GetAsync(Add(address, "duties", "二（一）1"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync(address[..address.LastIndexOf('/')] + "/unheard-of")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync($"/sample/office/policy-sources/{Guid.CreateVersion7()}/plan")).StatusCode);
        using var province = await Officer.As(app, "province", "省管理", "provincial_administrator");
        Assert.Equal(HttpStatusCode.NotFound, (await province.GetAsync(address.Replace("/sample/office/", "/province/", StringComparison.Ordinal))).StatusCode);
    }

    private async Task<(Officer Keeper, string Address)> DraftAsync(string? source = null)
    {
        var keeper = await Officer.As(app, "sample", "王主任", "district_administrator");
        var draft = await keeper.InsideAsync(async services =>
        {
            var first = (await services.GetRequiredService<FindVersions>().RunAsync(default)).Single(found => found.Version is { Package: "sample", Number: 1 }).Version;
            var started = await services.GetRequiredService<StartDraft>().RunAsync(new(first.Id, "核对原文"), default);
            Assert.Null((started as PolicyChange.Refused)?.Reason);
            return Assert.IsType<PolicyChange.Done>(started).Version;
        });
        var address = $"/sample/office/policy-sources/{draft.Id}/plan";
        if (source is not null)
        {
            await keeper.SubmitAsync($"{address}/text", ".source-form", ("Form.Text", source));
        }

        return (keeper, address);
    }

    private static string Add(string address, string collection, string clause) =>
        $"{address[..address.LastIndexOf('/')].Replace("-sources", "-editing", StringComparison.Ordinal)}/item/{collection}/plan?clause={clause}";

    private static string Value(IHtmlDocument page, string name) => page.QuerySelector($"[name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => throw new ArgumentException($"No field {name}: {page.Body?.TextContent}", nameof(name)),
    };

    private static IEnumerable<string> Heads(IHtmlDocument page) => page.QuerySelectorAll(".source-clause-head a").Select(Text);

    private static string Link(IParentNode page, string text) => page.QuerySelectorAll("a").First(link => link.TextContent.Contains(text, StringComparison.Ordinal)).GetAttribute("href")!;

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
