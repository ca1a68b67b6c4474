using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Versions;
using Platform.Tests.PolicyEditing;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.PolicySources;

/// <summary>条款对照 of a layer above the districts, on the province's pages.</summary>
public sealed class LayerSourcePagesTests : IAsyncDisposable
{
    private const string Source = """
        一、税费优惠
        （一）增值税。自2026年1月1日至2027年12月31日，提供社区托育服务取得的收入免征增值税。
        （二）收入减计。提供社区托育服务取得的收入，减按90%计入收入总额。（牵头单位：财政部门；配合单位：民政部门）
        """;

    private readonly RightsApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Document_OfALayer_IsComparedClauseByClause()
    {
        var (keeper, version, address) = await DraftAsync();
        using var _ = keeper;
        Assert.Equal(address[..address.LastIndexOf('/')], (await keeper.OpenAsync(version)).QuerySelectorAll("main a").Single(link => Text(link) == "条款对照").GetAttribute("href"));

        var page = await keeper.SubmitAsync($"{address}/text", ".source-form", ("Form.Text", Source));

        Assert.Equal("条款对照：税费优惠延续公告", Text(page.QuerySelector("h1")!));
        Assert.Equal(
            ["一 税费优惠 无需配置", "一（一） 增值税 已配置", "一（二） 收入减计 未配置"],
            page.QuerySelectorAll(".source-clause").Select(clause => $"{Text(clause.QuerySelector(".source-clause-head a")!)} {Text(clause.QuerySelector(".tag")!)}"));
        var items = (await keeper.OpenAsync(address + "?clause=一（二）")).QuerySelector("#items")!;
        Assert.Contains("财政部门（牵头单位） 条目没有列", Text(items), StringComparison.Ordinal);
        Assert.Contains("民政部门（配合单位） 条目没有列", Text(items), StringComparison.Ordinal);
        Assert.Contains("90% 没有条目写这个数字", Text(items), StringComparison.Ordinal);
        Assert.Contains("1 条", Text((await keeper.OpenAsync(address[..address.LastIndexOf('/')])).QuerySelector("tbody")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_FromAClauseOfALayer_WritesTheItemIntoItsDraft()
    {
        var (keeper, _, address) = await DraftAsync();
        using var disposed = keeper;
        await keeper.SubmitAsync($"{address}/text", ".source-form", ("Form.Text", Source));
        var add = (await keeper.OpenAsync(address + "?clause=一（二）")).QuerySelectorAll("#items a.button").First(link => Text(link) == "优惠").GetAttribute("href")!;

        var form = await keeper.OpenAsync(add);
        Assert.Equal(("一（二）", "收入减计", "90", "%"), (Value(form, "clause"), Value(form, "title"), Value(form, "value"), Value(form, "unit")));
        var page = await DraftTable.SaveAsync(keeper, add, form, "main form.form", ("NewId", "income-reduced"), ("Fields[kind]", "tax"));

        Assert.Contains("已新增优惠：收入减计，来自条款 一（二）。", Text(page.Body!), StringComparison.Ordinal);
        Assert.Equal("已配置", Text(page.QuerySelector("#items .tag")!));
        Assert.Contains("优惠 收入减计", Text(page.QuerySelector("#items")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_OfALayer_OfferItsOwnDepartmentsAndIndicators()
    {
        var (keeper, _, address) = await DraftAsync();
        using var disposed = keeper;

        var form = await keeper.OpenAsync(address.Replace("-sources", "-editing", StringComparison.Ordinal).Replace("/extension", "/item/targets/extension", StringComparison.Ordinal));

        Assert.Contains("每千人口托位数（个/千人）", form.QuerySelectorAll("[name='Fields[indicator]'] option").Select(Text));
        Assert.Contains("财政部门", form.QuerySelectorAll("[name='Fields[responsible]'] option").Select(Text));
    }

    [Fact]
    public async Task Text_OfALayer_IsTheProvincesOnly()
    {
        var (keeper, _, address) = await DraftAsync();
        using var disposed = keeper;
        using var district = await Officer.As(app, "sample", "王主任", "district_administrator");

        Assert.Equal(HttpStatusCode.NotFound, (await district.GetAsync(address.Replace("/province/", "/sample/office/", StringComparison.Ordinal))).StatusCode);
    }

    private async Task<(Officer Keeper, string Version, string Address)> DraftAsync()
    {
        var keeper = await Officer.As(app, "province", "省管理", "provincial_administrator");
        var id = await keeper.InsideAsync(async services =>
        {
            var first = (await services.GetRequiredService<FindVersions>().RunAsync(default)).Single(found => found.Version.Package == "national").Version;
            return Assert.IsType<PolicyChange.Done>(await services.GetRequiredService<StartDraft>().RunAsync(new(first.Id, "核对原文"), default)).Version.Id;
        });
        return (keeper, $"/province/policies/{id}", $"/province/policy-sources/{id}/extension");
    }

    private static string? Value(IHtmlDocument page, string key) => (page.QuerySelector($"[name='Fields[{key}]']") as IHtmlInputElement)?.Value;

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
