using System.Net;
using Xunit;

namespace Platform.Tests.Web;

/// <summary>Every page of every package in the repository opens.</summary>
public sealed class RealDistrictsTests(PlatformApp app) : IClassFixture<PlatformApp>
{
    public static TheoryData<string> Districts => new(
        Directory.GetFiles(RepositoryFolder.Of("tenants"), "tenant.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file))!));

    [Theory]
    [MemberData(nameof(Districts))]
    public async Task Open_EveryPolicyPage_Succeeds(string district)
    {
        using var client = app.CreateClient();
        foreach (var page in new[] { "", "/policy", "/policy/targets", "/policy/duties", "/policy/subsidies", "/policy/preferences", "/policy/filing", "/policy/supervision" })
        {
            using var response = await client.GetAsync(new Uri($"/{district}{page}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"/{district}{page}: {response.StatusCode}");
            // Razor takes a Chinese character before @ for an e-mail address and prints the code.
            Assert.DoesNotContain('@', await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
