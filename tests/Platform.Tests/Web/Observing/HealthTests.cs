using System.Net;
using Xunit;

namespace Platform.Tests.Web.Observing;

[Collection(nameof(Alone))]
public sealed class HealthTests(PortalApp app) : PortalTests(app)
{
    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task Get_Health_IsHealthy(string path) => Assert.Equal("Healthy", await Text(path));

    [Fact]
    public async Task Get_Metrics_TellsRequestsAndDistrictsByState()
    {
        await Text("/sample/policy");

        var text = await Text("/metrics");

        Assert.Contains("platform_tenants{state=\"Created\"} 2", text, StringComparison.Ordinal);
        Assert.Contains("platform_tenants{state=\"Active\"} 1", text, StringComparison.Ordinal);
        Assert.Contains("platform_jobs_waiting 0", text, StringComparison.Ordinal);
        Assert.Contains("http_request_duration_seconds_count", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sample", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MetricsWithoutTheToken_IsNotFound()
    {
        await using var guarded = App.WithWebHostBuilder(builder => builder.UseSetting("Platform:MetricsToken", "let-me-see"));
        using var client = guarded.CreateClient();

        using var refused = await client.GetAsync(new Uri("/metrics", UriKind.Relative), Cancellation);
        client.DefaultRequestHeaders.Authorization = new("Bearer", "let-me-see");
        using var answered = await client.GetAsync(new Uri("/metrics", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (refused.StatusCode, answered.StatusCode));
    }

    private async Task<string> Text(string path)
    {
        using var client = App.CreateClient();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation);
    }
}
