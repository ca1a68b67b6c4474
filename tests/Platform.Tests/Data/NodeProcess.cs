using System.Diagnostics;
using System.Text.RegularExpressions;
using Platform.Core.Data.Providers;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web;

namespace Platform.Tests.Data;

/// <summary>The server as a process of its own, which can be killed.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private static readonly Regex Listening = new(@"Now listening on: \S*?(http://[0-9.:]+)");

    private readonly Process process;
    private readonly TaskCompletionSource<Uri> listening = new();

    private NodeProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.BeginOutputReadLine();
    }

    /// <summary>Starts the server; it knows the kinds of jobs of the tests, too.</summary>
    public static NodeProcess Start(DatabaseOptions database, string tenants)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", "--depsfile", Own("Platform.Tests.deps.json"), "--runtimeconfig", Own("Platform.Tests.runtimeconfig.json"), Own("Platform.Web.dll"), "--urls", "http://127.0.0.1:0", "--contentRoot", RepositoryFolder.Of("src", "Platform.Web")])
        {
            WorkingDirectory = tenants,
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(PostingJob).Assembly.GetName().Name,
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
    /// <returns>Where.</returns>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public Task<Uri> WaitAsync(CancellationToken cancellation) => listening.Task.WaitAsync(cancellation);

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
        else if (Listening.Match(line) is { Success: true } told)
        {
            listening.TrySetResult(new Uri(told.Groups[1].Value));
        }
    }

    private static string Own(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
