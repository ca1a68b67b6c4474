using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Districts;

/// <summary>
/// From an empty form to a district whose portal shows its first policy: the province opens it from the starter, its administrators publish a
/// target, a duty and a subsidy from the pasted text of their document.
/// </summary>
public sealed class NewDistrictJourneyTests : IAsyncDisposable
{
    private const string Home = "/dongshan/office/policies";
    private const string Source = """
        一、工作目标
        到2027年，每千人口托位数达到6.0个，由县卫生健康局负责。
        二、主要任务
        （一）增加供给
        1.发放奖补。每个托位补助2500元，由县财政局拨付。（牵头单位：县卫生健康局；责任单位：县财政局）
        2.加强宣传。组织入户宣传。（责任单位：县民政局）
        """;

    private readonly RightsApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task NewDistrict_FromTheStarter_ShowsItsFirstPolicyOnThePortal()
    {
        using var province = await Officer.As(app, "province", "省管理", "provincial_administrator");
        var check = await province.SubmitAsync("/province/districts/new", "form[action$='Starter']", ("Form.Name", "东山县"), ("Form.Code", "999903"), ("Form.Kind", "县"), ("Form.Slug", "dongshan"));
        await province.SubmitAsync(check.QuerySelector("form[action*='Forget']")!.GetAttribute("action")!.Split('?')[0], "form.form", ("LiveFrom", "2026.11.22"));
        using var drafter = await Officer.As(app, "dongshan", "甲管理", "district_administrator");
        using var second = await Officer.As(app, "dongshan", "乙管理", "district_administrator");

        var versions = await drafter.OpenAsync(Home);
        var first = versions.QuerySelector("tbody th a")!.GetAttribute("href")!;
        await drafter.SubmitAsync(Home + "/new", "main form", ("Form.From", first[(first.LastIndexOf('/') + 1)..]), ("Form.Kind", "Change"), ("Form.Summary", "录入实施方案"));
        var draft = (await drafter.OpenAsync(Home)).QuerySelector("tbody th a")!.GetAttribute("href")!;
        var sources = draft.Replace("/policies/", "/policy-sources/", StringComparison.Ordinal);
        var document = (await drafter.OpenAsync(sources)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).First(link => link?.StartsWith(sources + "/", StringComparison.Ordinal) == true)!.Split('?')[0].Replace("/text", "", StringComparison.Ordinal);
        string From(string collection, string clause) => $"{sources.Replace("-sources", "-editing", StringComparison.Ordinal)}/item/{collection}{document[document.LastIndexOf('/')..]}?clause={clause}";
        await drafter.SubmitAsync(document + "/text", ".source-form", ("Form.Text", Source));
        await AddAsync(drafter, From("targets", "一"), ("NewId", "places-2027-new"));
        await AddAsync(drafter, From("duties", "二（一）2"), ("NewId", "publicity"));
        await AddAsync(drafter, From("subsidies", "二（一）1"), ("NewId", "place-award"), ("Fields[title]", "托位奖补"));

        await drafter.SubmitAsync(draft, "form[action*=Describe]", ("Form.Summary", "录入实施方案"), ("Form.Kind", "IssuedDocument"), ("Form.Title", "关于印发实施方案的通知"), ("Form.Day", "2026.11.20"), ("Form.EffectiveFrom", "2026.11.20"));
        var ready = await drafter.SubmitAsync(draft, "form[action*=Check]");
        Assert.Equal(("已校验，待确认", ""), (Text(ready.QuerySelector(".page-title .tag")!), string.Join('\n', ready.QuerySelectorAll("section:has(#findings) tbody tr").Where(row => Text(row).StartsWith("错误", StringComparison.Ordinal)).Select(Text))));
        await second.SubmitAsync(draft + "/confirm", "main form", ("agreed", "true"));

        Assert.Contains("6.0", Text((await drafter.OpenAsync("/dongshan/policy/targets")).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("加强宣传", Text((await drafter.OpenAsync("/dongshan/policy/duties")).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("托位奖补", Text((await drafter.OpenAsync("/dongshan/policy/subsidies")).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Null((await drafter.OpenAsync("/dongshan")).QuerySelector(".tenant-notice"));
    }

    // Takes over what was recognised in the clause, as the form has it, but for what a person changes.
    private static async Task AddAsync(Officer person, string path, params (string Name, string Value)[] typed)
    {
        var form = (IHtmlFormElement)(await person.OpenAsync(path)).QuerySelector("main form.form")!;
        var fields = form.Elements.SelectMany(Held).Where(field => typed.All(change => change.Name != field.Key)).Concat(typed.Select(change => KeyValuePair.Create(change.Name, change.Value)));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await person.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.True(answer.Headers.Location is not null, $"{path} {answer.StatusCode} {Text((await Officer.ReadAsync(answer)).DocumentElement)}");
    }

    private static IEnumerable<KeyValuePair<string, string>> Held(IElement element) => element switch
    {
        IHtmlInputElement { Name: { Length: > 0 } name } input when input.Type is not ("checkbox" or "radio") || input.IsChecked => [KeyValuePair.Create(name, input.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => [KeyValuePair.Create(name, select.Value ?? "")],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [KeyValuePair.Create(name, area.Value)],
        _ => [],
    };

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
