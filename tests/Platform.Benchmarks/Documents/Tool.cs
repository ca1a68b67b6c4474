using System.Diagnostics;

namespace Platform.Benchmarks.Documents;

/// <summary>Runs a program to its end.</summary>
internal static class Tool
{
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static string Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program}: {process.ExitCode}");
    }
}
