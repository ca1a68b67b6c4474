using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Web.Demo;

namespace Platform.Web;

/// <summary>What has to be true before the first request: the database has its shape, and every package its tenant.</summary>
internal static class Start
{
    public static async Task PrepareAsync(WebApplication app)
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseMigration>().RunAsync(CancellationToken.None);
        }

        await using (var scope = app.Services.CreateAsyncScope())
        {
            var state = app.Services.GetRequiredService<DemoMode>().On ? TenantState.Active : TenantState.Created;
            await scope.ServiceProvider.GetRequiredService<TenantOpening>().RunAsync(state, CancellationToken.None);
        }
    }
}
