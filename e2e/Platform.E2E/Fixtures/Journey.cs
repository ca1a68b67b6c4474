using Microsoft.Playwright;
using Xunit;

namespace Platform.E2E.Fixtures;

/// <summary>A visitor with a fresh browser context. On failure a trace and a screenshot are kept under TestResults.</summary>
/// <param name="own">The server of a journey that changes what others would see; else all share one.</param>
public abstract class Journey(Chromium chromium, Server? own = null) : IAsyncLifetime
{
    private IBrowserContext? _context;

    protected IPage Page { get; private set; } = null!;

    protected Chromium Chromium => chromium;

    protected Server Server => own ?? chromium.Server;

    protected virtual int Width => 1440;

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.NewContextAsync(Width);
        await _context.Tracing.StartAsync(new() { Screenshots = true, Snapshots = true });
        Page = await _context.NewPageAsync();
    }

    protected Task SignIn(string tenant, string role, string? scope = null) => Page.SignInAsync(Server, tenant, role, scope);

    protected Task GoTo(string path) => Page.GotoAsync(Server.Address(path).ToString());

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        var name = Path.Combine("TestResults", GetType().Name);
        if (failed)
        {
            await Page.ScreenshotAsync(new() { Path = name + ".png", FullPage = true });
        }

        await _context!.Tracing.StopAsync(new() { Path = failed ? name + ".zip" : null });
        await _context.DisposeAsync();
    }
}
