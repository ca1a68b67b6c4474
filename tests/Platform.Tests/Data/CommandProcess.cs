using System.Diagnostics;
using Platform.Core.Data.Providers;

namespace Platform.Tests.Data;

/// <summary>The command line as a process of its own, which can be killed.</summary>
internal sealed class CommandProcess : IAsyncDisposable
{
    private readonly Process process;

    private CommandProcess(Process process) => this.process = process;

    public static CommandProcess Start(DatabaseOptions database, string keyFile, params string[] args) => new(Process.Start(new ProcessStartInfo("dotnet",
        ["exec", "--depsfile", Own("Platform.Tests.deps.json"), "--runtimeconfig", Own("Platform.Tests.runtimeconfig.json"), Own("platform.dll"), .. args, "--database-provider", database.Provider.ToString(), "--connection", database.Connection, "--master-key-file", keyFile])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!);

    public bool HasEnded => process.HasExited;

    /// <summary>Until it ends, whatever it says.</summary>
    public Task EndedAsync(CancellationToken cancellation) => process.WaitForExitAsync(cancellation);

    /// <summary>As <c>kill -9</c>.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Until it ends.</summary>
    /// <returns>Its exit code and what it said.</returns>
    public async Task<(int ExitCode, string Output)> EndAsync(CancellationToken cancellation)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output + await error);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static string Own(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
