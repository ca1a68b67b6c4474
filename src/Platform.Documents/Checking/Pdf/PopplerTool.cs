using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Platform.Documents.Checking.Pdf;

/// <summary>Runs poppler on a stranger's file: with an end to its time, memory and output.</summary>
internal sealed class PopplerTool(string folder)
{
    public const string Input = "input.pdf";

    private const int MostComplaints = 4096;

    /// <summary>What the tool prints, and its complaints where it fails.</summary>
    public (byte[] Output, int ExitCode, string Complaints) Run(string tool, int mostBytes, params string[] arguments)
    {
        using var process = Start(tool, arguments);
        using var deadline = new Timer(_ => Kill(process), null, TimeSpan.FromSeconds(CheckLimits.MostSeconds), Timeout.InfiniteTimeSpan);
        var complaints = Task.Run(() => Drain(process.StandardError.BaseStream));
        var output = ReadCapped(process, mostBytes);
        process.WaitForExit();
        return output is null || process.ExitCode is 137 or 152 or -1
            ? throw new UnreadableDocumentException("这个 PDF 太复杂，在规定的时间、内存和输出量之内读不完。")
            : (output, process.ExitCode, complaints.Result);
    }

    private Process Start(string tool, string[] arguments)
    {
        var memory = CheckLimits.ToolMemory.ToString(CultureInfo.InvariantCulture);
        var seconds = CheckLimits.MostSeconds.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("prlimit", [$"--as={memory}", $"--cpu={seconds}", "--core=0", "--", Find(tool), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UnreadableDocumentException("这台机器上没有 prlimit，不能核对 PDF：请安装 util-linux。");
        }
    }

    private static string Find(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(at => Path.Combine(at, tool)).FirstOrDefault(File.Exists)
        ?? throw new UnreadableDocumentException($"这台机器上没有 {tool}，不能核对 PDF：请安装 poppler-utils（apt-get install poppler-utils）。");

    private static byte[]? ReadCapped(Process process, int mostBytes)
    {
        var output = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = process.StandardOutput.BaseStream.Read(buffer)) > 0;)
        {
            output.Write(buffer, 0, read);
            if (output.Length > mostBytes)
            {
                Kill(process);
                return null;
            }
        }

        return output.ToArray();
    }

    private static string Drain(Stream errors)
    {
        var kept = new MemoryStream();
        var buffer = new byte[4096];
        for (int read; (read = errors.Read(buffer)) > 0;)
        {
            kept.Write(buffer, 0, (int)Math.Min(read, MostComplaints - kept.Length));
        }

        return Encoding.UTF8.GetString(kept.ToArray());
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
