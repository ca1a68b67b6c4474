using Platform.Benchmarks.Documents;

namespace Platform.Benchmarks.Tenants;

/// <summary>Visitors of a node with 3,000 districts, by turns while one district publishes a version of its policy and while none does.</summary>
internal static class PublishingRace
{
    private const int Districts = 3000;
    private const int Visited = 5;
    private const int Rounds = 20;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(3);

    public static async Task RunAsync()
    {
        using var folder = new RaceFolder();
        var tenants = folder.Path("many");
        GeneratedPackages.Write(tenants, Districts);
        using var server = await ServerProcess.StartAsync(tenants);
        await using var publisher = await Publisher.OpenAsync(server, GeneratedPackages.Slug(Districts));
        using var visitors = new Visitors(server, [.. Enumerable.Range(0, Visited).Select(i => GeneratedPackages.Slug(1 + (i * (Districts / Visited))))]);
        await visitors.ReadAsync(WarmUp);
        await publisher.PublishAsync();

        var (quiet, busy) = (new List<Pace>(), new List<Pace>());
        for (var round = 0; round < Rounds; round++)
        {
            // Whoever began last time comes second now.
            if (round % 2 == 0)
            {
                quiet.Add(await visitors.ReadAsync(Turn));
            }

            var publishing = Task.Run(publisher.PublishAsync);
            busy.Add(await visitors.ReadAsync(Turn));
            await publishing;
            if (round % 2 == 1)
            {
                quiet.Add(await visitors.ReadAsync(Turn));
            }
        }

        Print($"{"requests a second, nobody publishes",-44}{TenantRace.Median(quiet.Select(pace => pace.PerSecond)),10:#,0.0}");
        Print($"{"requests a second, a version each 3 s",-44}{TenantRace.Median(busy.Select(pace => pace.PerSecond)),10:#,0.0}   ratio {TenantRace.Median(quiet.Zip(busy, (one, other) => other.PerSecond / one.PerSecond)):0.000}");
        Print($"{"processor time of the server for a request",-44}{TenantRace.Median(quiet.Select(pace => pace.Milliseconds)),10:0.000} ms to {TenantRace.Median(busy.Select(pace => pace.Milliseconds)):0.000} ms   ratio {TenantRace.Median(quiet.Zip(busy, (one, other) => other.Milliseconds / one.Milliseconds)):0.000}");
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
