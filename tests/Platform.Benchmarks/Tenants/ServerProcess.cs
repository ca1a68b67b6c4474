using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Platform.Benchmarks.Documents;

namespace Platform.Benchmarks.Tenants;

/// <summary>The real server as a process of its own, on a free port of this machine.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const string Listening = "Now listening on: ";
    internal static readonly string Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private readonly Process process;

    private ServerProcess(Process process, string data, Uri address, TimeSpan started) => (this.process, Data, Address, Started) = (process, data, address, started);

    /// <summary>The folder of its database.</summary>
    public string Data { get; }

    public Uri Address { get; }

    /// <summary>From the call to the first answer that says it is ready.</summary>
    public TimeSpan Started { get; }

    /// <summary>Kilobytes that the process holds in memory.</summary>
    public double ResidentKilobytes => Status("VmRSS:");

    /// <summary>Processor time of the process so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <param name="tenants">The folder of packages; database and log lie in the folder beside it.</param>
    public static async Task<ServerProcess> StartAsync(string tenants)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Platform.Web.dll"), "--urls", "http://127.0.0.1:0", "--environment", "Production", "--contentRoot", Path.Combine(RaceFolder.Repository, "src", "Platform.Web")])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["Platform__MasterKey"] = Key,
                ["Platform__Data"] = tenants + "-data",
                ["Platform__Tenants"] = tenants,
                ["Platform__Templates"] = Path.Combine(RaceFolder.Repository, "templates"),
                ["Serilog__MinimumLevel__Default"] = "Warning",
                ["Serilog__MinimumLevel__Override__Microsoft.Hosting.Lifetime"] = "Information",
            },
        };
        var process = Process.Start(start)!;
        var address = await ListenAsync(process);
        using var client = new HttpClient();
        (await client.GetAsync(new Uri(address, "/healthz/ready"))).EnsureSuccessStatusCode();
        return new ServerProcess(process, tenants + "-data", address, clock.Elapsed);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<Uri> ListenAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                // What it says afterwards is read away, or it would stop when the pipe is full.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                var text = line[(at + Listening.Length)..].Trim('\\', '"');
                return new Uri(text[..(text.IndexOfAny(['\\', '"']) is >= 0 and var end ? end : text.Length)]);
            }
        }

        throw new InvalidOperationException("The server ended before it took requests.");
    }

    private double Status(string field)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(field, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^2].Trim('\t'), CultureInfo.InvariantCulture);
    }
}
