using Platform.Benchmarks.Documents;

namespace Platform.Benchmarks.Tenants;

/// <summary>A node with 3,000 districts against one with five: the same pages by turns, so that whatever else the machine does meets both.</summary>
internal static class TenantRace
{
    private const int Few = 5;
    private const int Many = 3000;
    private const int Starts = 5;
    private const int Rounds = 20;
    private const int ColdRounds = 3;
    private const double LeastThroughput = 0.95;
    private const double MostKilobytes = 100;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(3);

    public static async Task RunAsync()
    {
        using var folder = new RaceFolder();
        var (few, many) = (folder.Path("few"), folder.Path("many"));
        GeneratedPackages.Write(few, Few);
        GeneratedPackages.Write(many, Many);
        var (openedFew, openedMany) = (await FirstStartAsync(few), await FirstStartAsync(many));
        var (startsFew, startsMany) = (new List<Idle>(), new List<Idle>());
        for (var start = 0; start < Starts; start++)
        {
            startsFew.Add(await StartAsync(few));
            startsMany.Add(await StartAsync(many));
        }

        Print($"{"",-44}{Few,10:#,0}{Many,10:#,0}{"",12}");
        Row("first start, opening them (s)", openedFew, openedMany, "");
        Row("later start (s)", Median(startsFew.Select(idle => idle.Seconds)), Median(startsMany.Select(idle => idle.Seconds)), "");
        var (residentFew, residentMany) = (Median(startsFew.Select(idle => idle.Kilobytes)), Median(startsMany.Select(idle => idle.Kilobytes)));
        Row("resident after start (MB)", residentFew / 1024, residentMany / 1024, "");
        var each = (residentMany - residentFew) / (Many - Few);
        Print($"{"resident for each idle district (KB)",-44}{"",10}{each,10:0.0}   under {MostKilobytes:0}: {(each < MostKilobytes ? "reached" : "MISSED")}");
        await RaceAsync(few, many);
    }

    private static async Task RaceAsync(string few, string many)
    {
        using var serverOfFew = await ServerProcess.StartAsync(few);
        using var serverOfMany = await ServerProcess.StartAsync(many);
        string[] five = [.. Enumerable.Range(1, Few).Select(GeneratedPackages.Slug)];
        string[] spread = [.. Enumerable.Range(0, Few).Select(i => GeneratedPackages.Slug(1 + (i * (Many / Few))))];
        using var visitorsOfFew = new Visitors(serverOfFew, five);
        using var visitorsOfMany = new Visitors(serverOfMany, spread);
        await visitorsOfFew.ReadAsync(WarmUp);
        await visitorsOfMany.ReadAsync(WarmUp);

        var (pacesOfFew, pacesOfMany) = await ByTurnsAsync(visitorsOfFew, visitorsOfMany, Rounds);
        var ratio = Median(pacesOfFew.Zip(pacesOfMany, (one, other) => other.PerSecond / one.PerSecond));
        Row("requests a second, over five districts", Median(pacesOfFew.Select(pace => pace.PerSecond)), Median(pacesOfMany.Select(pace => pace.PerSecond)), $"ratio {ratio:0.000}, at least {LeastThroughput}: {(ratio >= LeastThroughput ? "reached" : "MISSED")}");
        Row("processor time for each request (ms)", Median(pacesOfFew.Select(pace => pace.Milliseconds)), Median(pacesOfMany.Select(pace => pace.Milliseconds)), $"ratio {Median(pacesOfFew.Zip(pacesOfMany, (one, other) => other.Milliseconds / one.Milliseconds)):0.000}");

        using var visitorsOfAll = new Visitors(serverOfMany, [.. Enumerable.Range(1, Many).Select(GeneratedPackages.Slug)]);
        var (warm, cold) = await ByTurnsAsync(visitorsOfFew, visitorsOfAll, ColdRounds);
        Row("requests a second, over all in turn", Median(warm.Select(pace => pace.PerSecond)), Median(cold.Select(pace => pace.PerSecond)), $"ratio {Median(warm.Zip(cold, (one, other) => other.PerSecond / one.PerSecond)):0.000}, no aim: each is loaded anew");
        Row("resident after all that (MB)", serverOfFew.ResidentKilobytes / 1024, serverOfMany.ResidentKilobytes / 1024, "");
    }

    private static async Task<(List<Pace> One, List<Pace> Other)> ByTurnsAsync(Visitors one, Visitors other, int rounds)
    {
        var (ones, others) = (new List<Pace>(), new List<Pace>());
        for (var round = 0; round < rounds; round++)
        {
            // Whoever began last time comes second now.
            if (round % 2 == 0)
            {
                ones.Add(await one.ReadAsync(Turn));
                others.Add(await other.ReadAsync(Turn));
            }
            else
            {
                others.Add(await other.ReadAsync(Turn));
                ones.Add(await one.ReadAsync(Turn));
            }
        }

        return (ones, others);
    }

    private static async Task<double> FirstStartAsync(string tenants)
    {
        using var server = await ServerProcess.StartAsync(tenants);
        return server.Started.TotalSeconds;
    }

    private static async Task<Idle> StartAsync(string tenants)
    {
        using var server = await ServerProcess.StartAsync(tenants);
        return new Idle(server.Started.TotalSeconds, server.ResidentKilobytes);
    }

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static void Row(string what, double few, double many, string remark) => Print($"{what,-44}{few,10:#,0.00}{many,10:#,0.00}   {(remark.Length > 0 ? remark : FormattableString.Invariant($"ratio {many / few:0.00}"))}");

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private sealed record Idle(double Seconds, double Kilobytes);
}
