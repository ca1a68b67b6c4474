using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Platform.Core.Data.Providers;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web;

namespace Platform.Tests.Data;

/// <summary>The server as a process of its own, which can be killed.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Uri address;

    private NodeProcess(Process process, Uri address) => (this.process, this.address) = (process, address);

    public static NodeProcess Start(DatabaseOptions database, string tenants)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Platform.Web.dll"), "--urls", address.ToString(), "--contentRoot", RepositoryFolder.Of("src", "Platform.Web")])
        {
            WorkingDirectory = tenants,
            Environment =
            {
                ["Platform__MasterKey"] = PlatformServer.Key,
                ["Platform__Data"] = tenants,
                ["Platform__Tenants"] = tenants,
                ["Platform__Templates"] = RepositoryFolder.Of("templates"),
                ["Logging__LogLevel__Default"] = "Error",
            },
        };
        foreach (var (key, value) in PlatformServer.Settings(database))
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new NodeProcess(Process.Start(start)!, address);
    }

    /// <summary>Until it answers.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = address };
        while (!await AnswersAsync(client, cancellation))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The server ended with {process.ExitCode}.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }
    }

    /// <summary>As <c>kill -9</c>.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client, CancellationToken cancellation)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/district-1", UriKind.Relative), cancellation);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
