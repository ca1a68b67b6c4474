using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class DemoAccountsTests
{
    [Fact]
    public async Task FirstStart_MakesAccountsThatSignInWithoutATelephone()
    {
        await using var app = new DemoApp();
        using var visitor = app.CreateDefaultClient(new CookieContainerHandler());
        var file = Path.Combine(app.Data, "demo-accounts.txt");
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        var administrator = lines.Single(line => line.Contains("jinnan/account/sign-in　admin　", StringComparison.Ordinal)).Split('　');

        using var response = await visitor.SignInAsync("jinnan", administrator[3], administrator[4]);

        Assert.Equal("/jinnan/office", response.Headers.Location?.ToString());
        Assert.Contains("县级管理员", (await visitor.OpenAsync("/jinnan/account")).QuerySelector("main").Text(), StringComparison.Ordinal);
        Assert.Equal(lines.Length, lines.Select(line => line.Split('　')[4]).Distinct().Count());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    private sealed class DemoApp : PlatformApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Platform:Demo", "true");
        }
    }
}
