using AngleSharp.Dom;
using Platform.Tests.PolicyEditing;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Policies.Versions;

/// <summary>A district's new name, or a code that another has, on the pages; it is 22 November 2026.</summary>
public sealed class RenamedDistrictTests : IAsyncDisposable
{
    private readonly RightsApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task ConfirmedNewName_IsOnThePortalAndInTheProvincesList()
    {
        using var drafter = await Officer.As(app, "sample", "甲管理", "district_administrator");
        using var confirmer = await Officer.As(app, "sample", "乙管理", "district_administrator");
        using var province = await Officer.As(app, "province", "省管", "provincial_administrator");

        var draft = await DraftAsync(drafter, "样例区", "新样例区");
        Assert.Equal("已校验，待确认", Text((await drafter.OpenAsync(draft)).QuerySelector(".page-title .tag")!));
        await confirmer.SubmitAsync(draft + "/confirm", "main form", ("agreed", "true"));

        Assert.Contains("新样例区", Text((await drafter.OpenAsync("/")).Body!), StringComparison.Ordinal);
        Assert.Contains("新样例区", Text((await drafter.OpenAsync("/sample")).QuerySelector("header")!), StringComparison.Ordinal);
        Assert.Contains("新样例区", (await province.OpenAsync("/province/districts")).QuerySelectorAll("tbody a").Select(Text));
        var history = (await province.OpenAsync("/province/districts/sample")).QuerySelectorAll(".timeline li").Select(Text);
        Assert.Contains(history, line => line.StartsWith("修改区县", StringComparison.Ordinal) && line.Contains("乙管理", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CodeOfAnotherDistrict_IsRefusedWithItsPlace()
    {
        using var drafter = await Officer.As(app, "sample", "甲管理", "district_administrator");

        var page = await drafter.OpenAsync(await DraftAsync(drafter, "code: \"999901\"", "code: \"999902\""));

        Assert.Equal("草稿", Text(page.QuerySelector(".page-title .tag")!));
        Assert.Contains("tenant.yaml:1:7 行政区划代码 999902 已有区县使用。", Text(page.QuerySelector("section:has(#findings)")!), StringComparison.Ordinal);
    }

    private static async Task<string> DraftAsync(Officer drafter, string before, string after)
    {
        var table = await DraftTable.OpenAsync(drafter);
        var text = (await table.TextAsync("tenant.yaml"))!;
        await DraftTable.SaveAsync(drafter, table.Home + "/files/sample/tenant.yaml", ("Text", text.Replace(before, after, StringComparison.Ordinal)));
        var draft = $"/sample/office/policies/{table.Id}";
        await drafter.SubmitAsync(draft, "form[action*=Describe]", ("Form.Summary", "改区县名称"), ("Form.Kind", "IssuedDocument"), ("Form.Title", "关于更名的批复"), ("Form.Number", "样府〔2026〕9号"), ("Form.Day", "2026.11.20"), ("Form.EffectiveFrom", "2026.11.22"));
        await drafter.SubmitAsync(draft, "form[action*=Check]");
        return draft;
    }

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
