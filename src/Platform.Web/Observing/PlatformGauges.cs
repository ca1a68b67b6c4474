using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Core.Tenancy;
using Prometheus;

namespace Platform.Web.Observing;

/// <summary>The platform's own numbers, read every fifteen seconds: districts by state, and how much work waits.</summary>
internal sealed class PlatformGauges(IServiceScopeFactory scopes, TenantDirectory directory, TimeProvider time, ILogger<PlatformGauges> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);
    private static readonly Gauge Tenants = Metrics.CreateGauge("platform_tenants", "Districts and the province, by state.", "state");
    private static readonly Gauge Waiting = Metrics.CreateGauge("platform_jobs_waiting", "Jobs that no node works on yet.");
    private static readonly Gauge Running = Metrics.CreateGauge("platform_jobs_running", "Jobs that a node works on.");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await ReadAsync(stoppingToken);
            }
            catch (System.Data.Common.DbException gone)
            {
                log.LogWarning(gone, "The queue could not be read.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        foreach (var state in Enum.GetValues<TenantState>())
        {
            Tenants.WithLabels(state.ToString()).Set(directory.GetAll().Count(tenant => tenant.State == state));
        }

        await using var scope = scopes.CreateAsyncScope();
        var open = scope.ServiceProvider.GetRequiredService<PlatformDb>().Set<JobTicket>().Where(ticket => ticket.FinishedAt == null);
        Waiting.Set(await open.CountAsync(ticket => ticket.Node == null, cancellation));
        Running.Set(await open.CountAsync(ticket => ticket.Node != null, cancellation));
    }
}
