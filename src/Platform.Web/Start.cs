using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Web.Demo;

namespace Platform.Web;

/// <summary>What has to be true before the first request: the database has its shape, and every package its tenant.</summary>
internal static class Start
{
    /// <returns>What to say once the server listens.</returns>
    public static async Task<Action> PrepareAsync(WebApplication app)
    {
        var demo = app.Services.GetRequiredService<DemoMode>().On;
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseMigration>().RunAsync(CancellationToken.None);
        }

        await using (var scope = app.Services.CreateAsyncScope())
        {
            var state = demo ? TenantState.Active : TenantState.Created;
            await scope.ServiceProvider.GetRequiredService<TenantOpening>().RunAsync(state, CancellationToken.None);
        }

        if (!demo)
        {
            return await FirstLink.MakeAsync(app.Services) is { } key ? () => FirstLink.Print(app.Services, key) : () => { };
        }

        var accounts = new DemoAccounts(app.Services);
        await accounts.PrepareAsync();
        return () => StartNotice.Print(app.Services, accounts);
    }
}
