using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Platform.Tests.Web.Observing;

/// <summary>The trace id does not depend on what is logged.</summary>
public sealed class RequestTracesTests
{
    [Fact]
    public async Task ErrorPage_WithNothingLogged_HasATraceId()
    {
        await using var app = new SilentApp();
        using var client = app.CreateClient();

        using var answer = await client.GetAsync(new Uri("/nowhere", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Matches("追踪号 <code>[0-9a-f]{32}</code>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private sealed class SilentApp() : PlatformApp("tests", "Platform.Tests", "Web", "Packages")
    {
        protected override void Add(IServiceCollection services) => services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
    }
}
