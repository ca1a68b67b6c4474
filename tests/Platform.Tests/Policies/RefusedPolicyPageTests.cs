using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Policy.Packages;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Policies;

/// <summary>A district whose package was good when it was opened and now has an error.</summary>
public sealed class RefusedPolicyPageTests(RefusedPolicyPageTests.App app) : IClassFixture<RefusedPolicyPageTests.App>
{
    [Theory]
    [InlineData("")]
    [InlineData("/policy")]
    [InlineData("/subsidies")]
    [InlineData("/notices")]
    public async Task Open_PageOfTheBrokenDistrict_SaysSoCalmly(string page)
    {
        var (status, text) = await GetAsync("/district-1" + page);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("<h1>零一号区的政策暂时不能显示</h1>", text, StringComparison.Ordinal);
        Assert.Contains("政策资料有待核对，核对好就恢复。要办事的，请先向当地卫生健康部门咨询。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("targets.yaml", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_SignInOfTheBrokenDistrict_Works() =>
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/district-1/account/sign-in")).Status);

    [Fact]
    public async Task Open_PageOfAnother_Works() => Assert.Equal(HttpStatusCode.OK, (await GetAsync("/district-2/policy")).Status);

    [Fact]
    public async Task Open_FrontPage_ListsBoth()
    {
        var (status, text) = await GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("政策资料有待核对，暂时不能显示", text, StringComparison.Ordinal);
        Assert.Contains("零二号区3岁以下婴幼儿照护服务实施方案", text, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var client = app.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public sealed class App : PlatformApp
    {
        private readonly WatchedSource source = new(StarterDistricts.Texts(2));

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IPolicySource>(source));
        }

        protected override Microsoft.Extensions.Hosting.IHost CreateHost(Microsoft.Extensions.Hosting.IHostBuilder builder)
        {
            var host = base.CreateHost(builder);
            var broken = StarterDistricts.Texts(2);
            broken["district-1/policies/plan/targets.yaml"] += "unknown: 1\n";
            source.Change(broken);
            return host;
        }
    }
}
