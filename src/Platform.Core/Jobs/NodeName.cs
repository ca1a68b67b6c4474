using System.Globalization;

namespace Platform.Core.Jobs;

/// <summary>
/// The name under which a process holds leases: machine and its boot, process and its start. Whoever runs on the same machine can tell by it
/// that the process is no more. Processes in containers of one machine need host names of their own.
/// </summary>
internal static class NodeName
{
    private const int MachineLength = 40;
    private const int BootLength = 8;
    private const int StartField = 19;
    private const string BootFile = "/proc/sys/kernel/random/boot_id";

    private static readonly string Machine = Environment.MachineName.Replace('/', '-') is var name && name.Length > MachineLength ? name[..MachineLength] : name;

    // Where there is no such file, nothing can be told of others, and leases run out.
    private static readonly string? Boot = File.Exists(BootFile) ? File.ReadAllText(BootFile)[..BootLength] : null;

    public static string New() => string.Create(CultureInfo.InvariantCulture, $"{Machine}/{Boot}/{Environment.ProcessId}/{StartOf($"{Environment.ProcessId}")}/{Guid.NewGuid():N}");

    /// <summary>Whether it names a process of this machine that has ended; false where that cannot be known.</summary>
    public static bool IsDead(string name) =>
        Boot is not null && name.Split('/') is [var machine, var boot, var process, var start, _] && (machine, boot) == (Machine, Boot) && StartOf(process) != start;

    // In clock ticks since the boot; the fields are counted after the program's name, which may contain anything.
    private static string? StartOf(string process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] is "Z" or "X" ? null : fields[StartField];
        }
        catch (IOException)
        {
            return null;
        }
    }
}
