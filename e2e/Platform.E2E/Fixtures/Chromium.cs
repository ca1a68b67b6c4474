using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Platform.E2E.Fixtures.Chromium))]

namespace Platform.E2E.Fixtures;

/// <summary>One server and one browser for all journeys; each journey gets a fresh context.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Server Server { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--disable-dev-shm-usage"],
        });
    }

    public Task<IBrowserContext> NewContextAsync(int width, bool script = true) => _browser!.NewContextAsync(new()
    {
        Locale = "zh-CN",
        TimezoneId = "Asia/Shanghai",
        JavaScriptEnabled = script,
        ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 },
    });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        await Server.DisposeAsync();
    }
}
