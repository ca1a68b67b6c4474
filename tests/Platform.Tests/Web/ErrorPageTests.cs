using System.Net;
using Xunit;

namespace Platform.Tests.Web;

public sealed class ErrorPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("123456")]
    [InlineData("没有数字")]
    public async Task Post_RefusedFormWithAFieldCalledCode_ShowsThePageOfTheRefusal(string code)
    {
        using var client = app.CreateClient();
        using var form = new FormUrlEncodedContent([new("Code", code)]);
        using var response = await client.PostAsync(new Uri("/sample/nowhere", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有这一页", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
