using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Core.Data;

/// <summary>
/// Reads what a node holds in memory anew when its change stamp has moved; one reader at a time, so that an older answer never replaces a newer.
/// </summary>
/// <param name="kind">Of the stamp.</param>
internal sealed class StampedReading(IServiceScopeFactory scopes, string kind) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private long seen = -1;

    public async Task RunAsync(Func<PlatformDb, Task> read, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
            var stamp = await db.Set<ChangeStamp>().AsNoTracking().Where(row => row.Kind == kind).Select(row => row.Number).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
            if (stamp != seen)
            {
                await read(db).ConfigureAwait(false);
                seen = stamp;
            }
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
