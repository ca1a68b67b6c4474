using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Notices.Versions;

/// <summary>公文模板 as administrators of a district change it; it is 22 November 2026.</summary>
public sealed class TemplatePagesTests : IAsyncDisposable
{
    private const string Home = "/sample/office/templates";
    private const string Ledger = Home + "/notices/target-ledger";
    private const string Portal = "/sample/notices/target-ledger";

    private readonly RightsApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task List_ShowsEveryTemplateWithWhatItComesFrom()
    {
        using var keeper = await Officer.As(app, "sample", "甲管理", "district_administrator");

        var page = await keeper.OpenAsync(Home);

        Assert.Equal("公文模板", page.QuerySelector("h1")!.TextContent.Trim());
        var row = page.QuerySelectorAll(".rows tbody tr").Single(row => Text(row).Contains("目标指标台账", StringComparison.Ordinal));
        Assert.Equal(["目标指标台账", "通知", "共用模板"], row.QuerySelectorAll(":is(th, td)").Select(Text).Take(3));
        Assert.Equal(Ledger, row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("公文模板", page.QuerySelectorAll(".office-menu a, nav a").Select(Text));
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        Assert.NotEqual(HttpStatusCode.OK, (await officer.GetAsync(Home)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync(Home + "/parts/role-line")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync(Home + "/certificates/target-ledger")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync(Home + "/notices/unheard-of/versions")).StatusCode);
    }

    [Fact]
    public async Task Life_OfAnOwnCopy_FromPreviewToReset()
    {
        using var keeper = await Officer.As(app, "sample", "甲管理", "district_administrator");
        var (text, declaration) = await TextsAsync(keeper);
        var changed = text.Replace("台账共列", "本地台账共列", StringComparison.Ordinal);

        var preview = await keeper.SubmitAsync(Ledger, "form.template-form", Ledger + "?handler=Preview", Form(changed, declaration, ""));
        Assert.Contains("本地台账共列", Squeezed(preview.QuerySelector("#paper")!), StringComparison.Ordinal);
        Assert.DoesNotContain("本地台账共列", await PortalAsync(keeper, Portal), StringComparison.Ordinal);
        Assert.Equal("共用模板", Text(preview.QuerySelector(".page-title .tag")!));

        var saved = await keeper.SubmitAsync(Ledger, "form.template-form", Form(changed, declaration, "换了说法"));
        Assert.Contains("已保存第 1 版，现在按它排印。", Text(saved.Body!), StringComparison.Ordinal);
        Assert.Equal("本地模板第 1 版", Text(saved.QuerySelector(".page-title .tag")!));
        Assert.Contains("本地台账共列", await PortalAsync(keeper, Portal), StringComparison.Ordinal);
        Assert.DoesNotContain("本地台账共列", Squeezed((await keeper.OpenAsync("/ended/notices/target-ledger")).QuerySelector("main")!), StringComparison.Ordinal);

        var compared = await keeper.OpenAsync(Ledger + "/compare");
        Assert.StartsWith("本地台账共列目标", compared.QuerySelector(".lines-added code")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("台账共列目标", compared.QuerySelector(".lines-removed code")!.TextContent, StringComparison.Ordinal);

        var asked = await keeper.SubmitAsync(Ledger + "/reset", "main form", ("confirmed", "台账"));
        Assert.Contains("名称不符。请原样输入“目标指标台账”。", Text(asked.Body!), StringComparison.Ordinal);
        var reset = await keeper.SubmitAsync(Ledger + "/reset", "main form", ("confirmed", "目标指标台账"));
        Assert.Contains("已恢复共用模板。", Text(reset.Body!), StringComparison.Ordinal);
        Assert.DoesNotContain("本地台账共列", await PortalAsync(keeper, Portal), StringComparison.Ordinal);

        var versions = await keeper.OpenAsync(Ledger + "/versions");
        Assert.Equal([("第 2 版", "恢复共用模板"), ("第 1 版", "换了说法")], versions.QuerySelectorAll("tbody tr").Select(row => (Text(row.QuerySelector("th")!), Text(row.QuerySelector("td")!))));
        var again = await keeper.SubmitAsync(Ledger + "?from=1", "form.template-form", Ledger, await FilledAsync(keeper, Ledger + "?from=1"));
        Assert.Contains("已保存第 3 版，现在按它排印。", Text(again.Body!), StringComparison.Ordinal);
        Assert.Equal("恢复第 1 版", Text((await keeper.OpenAsync(Ledger + "/versions")).QuerySelector("tbody td")!));
        Assert.Contains("本地台账共列", await PortalAsync(keeper, Portal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ for i in 1..2000000000 }}字{{ end }}", "模板第 1 行第", "循环总次数超过上限")]
    [InlineData("第一行\n{{ nothing_known }}", "模板第 2 行第 4 列", "nothing_known")]
    public async Task Save_OfAHostileText_SaysWhereAndKeepsWhatWasTyped(string text, string place, string sentence)
    {
        using var keeper = await Officer.As(app, "sample", "甲管理", "district_administrator");
        var (_, declaration) = await TextsAsync(keeper);

        var page = await keeper.SubmitAsync(Ledger, "form.template-form", Form(text, declaration, "试试"));

        Assert.Contains("没有保存。模板还印不出公文，没有保存。", Text(page.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        var link = page.QuerySelector("#faults a")!;
        Assert.StartsWith(place, Text(link), StringComparison.Ordinal);
        Assert.Equal("#Form_Text", link.GetAttribute("href"));
        Assert.Contains(sentence, Text(page.QuerySelector("#faults")!), StringComparison.Ordinal);
        Assert.Equal(text, ((IHtmlTextAreaElement)page.QuerySelector("#Form_Text")!).Value);
        Assert.Equal("排印不出来，原因见左侧。", Text(page.QuerySelector("#paper")!));
        Assert.Contains("台账共列", await PortalAsync(keeper, Portal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_WithoutSayingWhat_IsAskedFor()
    {
        using var keeper = await Officer.As(app, "sample", "甲管理", "district_administrator");
        var (text, declaration) = await TextsAsync(keeper);

        var page = await keeper.SubmitAsync(Ledger, "form.template-form", Form(text + "\n", declaration, ""));

        Assert.Equal(["请写明改了什么。"], page.QuerySelectorAll(".errors[role=alert] li").Select(Text));
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_ShowsTheLinesAndLosesNothing()
    {
        using var first = await Officer.As(app, "sample", "甲管理", "district_administrator");
        using var second = await Officer.As(app, "sample", "乙管理", "district_administrator");
        var (text, declaration) = await TextsAsync(first);
        var seen = await first.OpenAsync(Ledger);
        await second.SubmitAsync(Ledger, "form.template-form", Form(text.Replace("台账共列", "乙的台账共列", StringComparison.Ordinal), declaration, "乙改"));
        var mine = Form(text.Replace("台账共列", "甲的台账共列", StringComparison.Ordinal), declaration, "甲改");

        using var answer = await first.Client.SubmitAsync(Ledger, seen, "form.template-form", mine);
        var told = await Officer.ReadAsync(answer);

        Assert.Contains("乙管理刚刚保存了第 1 版，这次的修改没有保存，请核对后再存。", Text(told.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        Assert.StartsWith("乙的台账共列目标", told.QuerySelector(".lines-removed code")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("甲的台账共列目标", told.QuerySelector(".lines-added code")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("甲的台账共列", ((IHtmlTextAreaElement)told.QuerySelector("#Form_Text")!).Value, StringComparison.Ordinal);
        using var again = await first.Client.SubmitAsync(Ledger, told, "form.template-form", mine);
        Assert.Contains("甲的台账共列", await PortalAsync(first, Portal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("第一行\n{{ if }}", null, "notices/target-ledger.scriban 第 2 行第 4 列：if 没有对应的 end")]
    [InlineData(null, "sumary: x\n", "templates/notices/target-ledger.yaml 第 9 行第 1 列：不认识的键：sumary（是不是 summary？）")]
    public async Task OwnCopy_ThatTheServerCannotReadAnyMore_IsListedWithWhatIsWrongAndCanBeReset(string? text, string? added, string sentence)
    {
        await KeepAsync(text, added);
        using var keeper = await Officer.As(app, "sample", "甲管理", "district_administrator");
        using var clerk = await Officer.As(app, "sample", "李经办", "department_officer:health");

        var list = await keeper.OpenAsync("/sample/notices");
        var broken = list.QuerySelectorAll(".papers-not li").Single(row => Text(row).Contains("目标指标台账", StringComparison.Ordinal));
        Assert.Contains("不可用：本区县自己的模板读不了（" + sentence, Text(broken), StringComparison.Ordinal);
        Assert.Equal(Ledger, broken.QuerySelector("a")!.GetAttribute("href"));
        var seen = (await clerk.OpenAsync("/sample/notices")).QuerySelectorAll(".papers-not li").Single(row => Text(row).Contains("目标指标台账", StringComparison.Ordinal));
        Assert.Null(seen.QuerySelector("a"));
        Assert.Contains("任务分工表", await PortalAsync(keeper, "/sample/notices/duty-table"), StringComparison.Ordinal);

        var refused = await clerk.OpenAsync(Portal);
        Assert.Equal("不可用", Text(refused.QuerySelector(".page-title .tag")!));
        Assert.Contains("样例区的这份公文现在排印不了", Text(refused.QuerySelector("main")!), StringComparison.Ordinal);
        using var download = await clerk.GetAsync(Portal + "/download?format=pdf");
        Assert.Equal(HttpStatusCode.Redirect, download.StatusCode);

        var row = (await keeper.OpenAsync(Home)).QuerySelectorAll(".rows tbody tr").Single(row => Text(row).Contains("本地模板第 1 版", StringComparison.Ordinal));
        Assert.Contains("不可用", Text(row), StringComparison.Ordinal);
        var editor = await keeper.OpenAsync(Ledger);
        Assert.NotEmpty(editor.QuerySelectorAll("#faults li"));
        var reset = await keeper.SubmitAsync(Ledger + "/reset", "main form", ("confirmed", editor.QuerySelector("h1").Text()));
        Assert.Contains("已恢复共用模板。", Text(reset.Body!), StringComparison.Ordinal);
        Assert.Contains("台账共列", await PortalAsync(keeper, Portal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fonts_OfAPreview_AreForItsEditorAlone()
    {
        using var keeper = await Officer.As(app, "sample", "甲管理", "district_administrator");
        using var other = await Officer.As(app, "sample", "乙管理", "district_administrator");
        var (text, declaration) = await TextsAsync(keeper);

        var preview = await keeper.SubmitAsync(Ledger, "form.template-form", Ledger + "?handler=Preview", Form(text.Replace("台账共列", "龘靐台账共列", StringComparison.Ordinal), declaration, ""));
        var fonts = preview.QuerySelectorAll("#paper link").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(fonts);
        foreach (var font in fonts)
        {
            using var own = await keeper.GetAsync(font);
            Assert.Equal((HttpStatusCode.OK, "no-store"), (own.StatusCode, own.Headers.CacheControl?.ToString()));
        }

        Assert.Contains(HttpStatusCode.NotFound, await Task.WhenAll(fonts.Select(async font => (await other.GetAsync(font)).StatusCode)));
    }

    // As an earlier platform saved it, which could read it.
    private async Task KeepAsync(string? text, string? added)
    {
        var shared = app.Services.GetRequiredService<NoticeTemplates>().Shared("sample", "notices/target-ledger")!;
        await app.InsideAsync("sample", async services =>
        {
            var versions = services.GetRequiredService<NewTemplateVersions>();
            return await versions.AddAsync("notices/target-ledger", null, new TemplateTexts(text ?? shared.Text, shared.Declaration + added), "旧写法", (null, "甲管理"), CancellationToken.None);
        });
        await app.Services.GetRequiredService<RefreshOwnTemplates>().RunAsync();
    }

    private static async Task<(string Text, string Declaration)> TextsAsync(Officer person)
    {
        var page = await person.OpenAsync(Ledger);
        return (((IHtmlTextAreaElement)page.QuerySelector("#Form_Text")!).Value, ((IHtmlTextAreaElement)page.QuerySelector("#Form_Declaration")!).Value);
    }

    private static async Task<(string, string)[]> FilledAsync(Officer person, string path) =>
        [.. (await person.OpenAsync(path)).QuerySelectorAll<IHtmlTextAreaElement>("form.template-form textarea").Select(area => (area.Name!, area.Value))];

    private static (string, string)[] Form(string text, string declaration, string note) => [("Form.Text", text), ("Form.Declaration", declaration), ("Form.Note", note)];

    private static async Task<string> PortalAsync(Officer person, string path) => Squeezed((await person.OpenAsync(path)).QuerySelector("#paper")!);

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    // A line of paper breaks where it must.
    private static string Squeezed(INode node) => string.Concat(node.TextContent.Where(character => !char.IsWhiteSpace(character)));
}
