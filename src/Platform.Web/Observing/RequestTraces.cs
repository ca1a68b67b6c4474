using System.Diagnostics;

namespace Platform.Web.Observing;

/// <summary>Gives every request a trace id (W3C Trace Context), whether anything is logged or not: error pages show it and the audit trail keeps it.</summary>
internal sealed class RequestTraces : IHostedService, IDisposable
{
    private const string Source = "Microsoft.AspNetCore";

    private readonly ActivityListener listener = new()
    {
        ShouldListenTo = source => source.Name == Source,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        ActivitySource.AddActivityListener(listener);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => listener.Dispose();
}
