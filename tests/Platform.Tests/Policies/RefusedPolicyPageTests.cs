using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Policies;

/// <summary>A district whose latest version was confirmed by a platform that still read it.</summary>
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

    public sealed class App : PlatformApp, IAsyncLifetime
    {
        private static readonly DateOnly Day = new(2026, 1, 1);

        public async ValueTask InitializeAsync()
        {
            await InsideAsync("district-1", async services =>
            {
                var db = services.GetRequiredService<PlatformDb>();
                var files = StarterDistricts.Texts(1).Where(file => file.Key.StartsWith("district-1/", StringComparison.Ordinal))
                    .Select(file => new PolicyFile(file.Key, file.Key.EndsWith("targets.yaml", StringComparison.Ordinal) ? file.Value + "unknown: 1\n" : file.Value)).ToList();
                var act = new PolicyAct(null, "系统", services.GetRequiredService<TimeProvider>().GetUtcNow());
                var version = await services.GetRequiredService<NewDraft>().SaveAsync("district-1", PolicyVersionKind.Change, "从前能读的写法", null, files, act, TestContext.Current.CancellationToken);
                version.Describe(act, version.Summary, new PolicyBasis(PolicyBasisKind.IssuedDocument, "通知", null, Day), Day);
                version.Confirm(act);
                db.AddHead(version, act.At);
                return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            });
            await Services.GetRequiredService<DatabasePolicySource>().RefreshAsync(TestContext.Current.CancellationToken);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton(new ShippedPackages(new MemoryPolicySource(StarterDistricts.Texts(2)))));
        }
    }
}
