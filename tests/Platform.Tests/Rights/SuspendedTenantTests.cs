using System.Net;
using Xunit;

namespace Platform.Tests.Rights;

public sealed class SuspendedTenantTests(RightsApp app) : IClassFixture<RightsApp>
{
    [Fact]
    public async Task Post_SuspendedTenant_IsRefusedWithTheNoticeThatEveryPageCarries()
    {
        using var keeper = await Officer.As(app, "sample", "管", "security_administrator");
        using var officer = await Officer.As(app, "sample", "甲");
        await app.ChangeAsync("sample", (life, id) => life.ActivateAsync(id, default));
        await app.ChangeAsync("sample", (life, id) => life.SuspendAsync(id, "因机构改革暂停。", default));
        const string notice = "样例区已停用，只能查看，不能办理。因机构改革暂停。";

        var portal = await keeper.OpenAsync("/sample");
        Assert.Equal(notice, portal.QuerySelector(".tenant-notice")!.TextContent.Trim());
        var page = await keeper.OpenAsync($"/sample/office/roles/{officer.Id}");
        Assert.Equal(notice, page.QuerySelector(".tenant-notice")!.TextContent.Trim());

        var refused = await keeper.SubmitAsync($"/sample/office/roles/{officer.Id}", "section:last-of-type form", ("Form.Role", "archivist"));
        Assert.Equal("现在只能查看", refused.QuerySelector("h1")!.TextContent);
        Assert.Contains(notice, refused.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        using var nothing = new FormUrlEncodedContent([]);
        using var other = await keeper.Client.PostAsync(new Uri("/sample/office/delegations", UriKind.Relative), nothing, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);

        await app.ChangeAsync("sample", (life, id) => life.ResumeAsync(id, default));
        var granted = await keeper.SubmitAsync($"/sample/office/roles/{officer.Id}", "section:last-of-type form", ("Form.Role", "archivist"));
        Assert.Equal("已授予。", granted.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Null(granted.QuerySelector(".tenant-notice"));
    }
}
