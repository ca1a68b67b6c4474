using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;
using Platform.Tests.Accounts;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Policies;

/// <summary>Fifty districts on a node that keeps the policies of five.</summary>
public sealed class ManyDistrictsTests(ManyDistrictsTests.App app) : IClassFixture<ManyDistrictsTests.App>
{
    private const int Districts = 50;
    private const int Kept = 5;
    private const int Requests = 1000;
    private const int AtOnce = 50;

    private static readonly string[] Pages = ["", "/policy", "/policy/targets", "/policy/duties", "/policy/filing", "/subsidies"];

    [Fact]
    public async Task Get_AThousandPagesOfAllDistrictsAtOnce_NeverMix()
    {
        using var client = app.CreateClient();

        await Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken }, async (number, cancellation) =>
        {
            var district = (number / 4 * 7 % Districts) + 1;
            using var response = await client.GetAsync(new Uri($"/{StarterDistricts.Slug(district)}{Pages[number % Pages.Length]}", UriKind.Relative), cancellation);
            var page = await response.Content.ReadAsStringAsync(cancellation);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal([StarterDistricts.Name(district)], Enumerable.Range(1, Districts).Select(StarterDistricts.Name).Where(name => page.Contains(name, StringComparison.Ordinal)));
        });
    }

    [Fact]
    public async Task Open_FrontPage_ListsTwentyAndFindsTheOthers()
    {
        Assert.Equal(Enumerable.Range(1, 20).Select(StarterDistricts.Name), await NamesAsync("/"));
        Assert.Equal(Enumerable.Range(41, 10).Select(StarterDistricts.Name), await NamesAsync("/?page=3"));
        Assert.Equal(Enumerable.Range(41, 10).Select(StarterDistricts.Name), await NamesAsync("/?page=99"));
        Assert.Equal(["三七号区"], await NamesAsync("/?name=三七"));
        Assert.Equal(["三七号区"], await NamesAsync("/?name=900037"));
        Assert.Contains("没有找到", await ReadAsync("/?name=nowhere"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_Comparison_OffersWhoeverIsTyped()
    {
        var page = await CompareAsync("d=district-1&add=三七");

        Assert.Contains("零一号区、三七号区政策对比", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_ComparisonOfMoreThanFit_TakesTheFirstAndSaysSo()
    {
        var page = await CompareAsync(string.Join('&', Enumerable.Range(1, 20).Select(number => $"d=district-{number}")));

        Assert.Contains("一次最多并排 12 个区县，多出的已经略去。", page, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> NamesAsync(string path) =>
        [.. Enumerable.Range(1, Districts).Select(StarterDistricts.Name).Where((await ReadAsync(path)).Contains)];

    private async Task<string> CompareAsync(string query)
    {
        using var officer = await SignedIn.As(app, "district-2", "department_officer:health");
        return await officer.Client.GetStringAsync(new Uri("/district-2/office/compare?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private async Task<string> ReadAsync(string path)
    {
        using var client = app.CreateClient();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    public sealed class App : PlatformApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Platform:Policy:Kept", $"{Kept}");
            builder.ConfigureTestServices(services => services.AddSingleton(new ShippedPackages(new MemoryPolicySource(StarterDistricts.Texts(Districts)))));
        }
    }
}
