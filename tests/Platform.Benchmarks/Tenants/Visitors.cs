using System.Diagnostics;

namespace Platform.Benchmarks.Tenants;

/// <summary>Visitors who read pages one after the other, as fast as the server gives them.</summary>
internal sealed class Visitors(ServerProcess server, IReadOnlyList<string> districts) : IDisposable
{
    private const int AtOnce = 4;

    private static readonly string[] Pages = ["", "/policy", "/policy/targets", "/policy/duties", $"/subsidies/{GeneratedPackages.Subsidy}?filed=true&inclusive=true&places=60", "/healthz/live"];

    private readonly HttpClient client = new() { BaseAddress = server.Address };
    private int next;

    /// <summary>Lets them read for a while.</summary>
    /// <returns>Requests a second, and the processor time that the server spent on each.</returns>
    public async Task<Pace> ReadAsync(TimeSpan time)
    {
        var (clock, processor, first) = (Stopwatch.StartNew(), server.Processor, next);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < time)
            {
                await OpenAsync(Interlocked.Increment(ref next));
            }
        })));
        var count = next - first;
        return new Pace(count / clock.Elapsed.TotalSeconds, (server.Processor - processor).TotalMilliseconds / count);
    }

    public void Dispose() => client.Dispose();

    private async Task OpenAsync(int number)
    {
        var page = Pages[number % Pages.Length];
        var district = districts[number / Pages.Length % districts.Count];
        using var response = await client.GetAsync(new Uri(page.StartsWith("/healthz", StringComparison.Ordinal) ? page : $"/{district}{page}", UriKind.Relative));
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync();
    }
}

/// <param name="PerSecond">Requests a second.</param>
/// <param name="Milliseconds">Processor time of the server for one request.</param>
internal sealed record Pace(double PerSecond, double Milliseconds);
