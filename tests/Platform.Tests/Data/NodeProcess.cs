using System.Diagnostics;
using Platform.Core.Data.Providers;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web;

namespace Platform.Tests.Data;

/// <summary>The server as a process of its own, which can be killed.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on";

    private readonly Process process;
    private readonly TaskCompletionSource listening = new();

    private NodeProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.BeginOutputReadLine();
    }

    public static NodeProcess Start(DatabaseOptions database, string tenants)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Platform.Web.dll"), "--urls", "http://127.0.0.1:0", "--contentRoot", RepositoryFolder.Of("src", "Platform.Web")])
        {
            WorkingDirectory = tenants,
            RedirectStandardOutput = true,
            Environment =
            {
                ["Platform__MasterKey"] = PlatformServer.Key,
                ["Platform__Data"] = tenants,
                ["Platform__Tenants"] = tenants,
                ["Platform__Templates"] = RepositoryFolder.Of("templates"),
            },
        };
        foreach (var (key, value) in PlatformServer.Settings(database))
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new NodeProcess(Process.Start(start)!);
    }

    /// <summary>Until it says that it takes requests.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public Task WaitAsync(CancellationToken cancellation) => listening.Task.WaitAsync(cancellation);

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

    // Null is the end of what it says, and so of it.
    private void Heard(string? line)
    {
        if (line is null)
        {
            listening.TrySetException(new InvalidOperationException("The server ended before it took requests."));
        }
        else if (line.Contains(Listening, StringComparison.Ordinal))
        {
            listening.TrySetResult();
        }
    }
}
