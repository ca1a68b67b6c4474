using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.Core.Tenancy;

/// <summary>Looks every two seconds whether another node changed the catalog: tenants, confirmed policy versions, or own templates.</summary>
public sealed class TenantWatch(CatalogReading catalog, TimeProvider time, ILogger<TenantWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(false);
            try
            {
                await catalog.RefreshAsync(stoppingToken).ConfigureAwait(false);
            }
            // Of whatever kind: EF wraps a lost connection in several, and an unhandled one would stop the node.
            catch (Exception gone) when (gone is not OperationCanceledException)
            {
                log.LogWarning(gone, "The catalog could not be read; what was known stays.");
            }
        }
    }
}
