using Platform.Web.Accounts;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class DeviceWordsTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0";

    [Theory]
    [InlineData(Edge, "微软 Edge（Windows）")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36", "谷歌 Chrome（Windows）")]
    [InlineData("Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko", "IE 浏览器（Windows）")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", "火狐（Linux）")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1", "苹果 Safari（苹果手机）")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15", "苹果 Safari（苹果电脑）")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; 23127PN0CC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.49", "微信（安卓）")]
    [InlineData("Mozilla/5.0 (Linux; Android 12; HarmonyOS; ALN-AL00) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 HuaweiBrowser/15.0.4 Mobile Safari/537.36", "华为浏览器（鸿蒙）")]
    [InlineData("curl/8.5.0", "其他浏览器")]
    [InlineData("<script>alert(1)</script>", "其他浏览器")]
    [InlineData("", "其他浏览器")]
    [InlineData(null, "其他浏览器")]
    public void Of_Agent_NamesBrowserAndSystem(string? agent, string expected) => Assert.Equal(expected, DeviceWords.Of(agent));

    [Fact]
    public async Task AccountPage_SignIn_ShowsBrowserAndSystemInWords()
    {
        await app.PersonAsync("sample", "edge-user");
        using var visitor = app.Visitor();
        visitor.DefaultRequestHeaders.UserAgent.ParseAdd(Edge);
        using var signedIn = await visitor.SignInAsync("sample", "edge-user");

        var page = await visitor.OpenAsync("/sample/account");

        Assert.Contains("微软 Edge（Windows）", page.QuerySelector("main table").Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Mozilla", page.Source.Text, StringComparison.Ordinal);
    }
}
