using System.IO.Compression;
using System.Text;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Policy.Yaml;

namespace Platform.Policy.Archives;

/// <summary>Reads one zip file, trusting nothing in it: paths, sizes, kinds of entries, encodings.</summary>
internal sealed class ArchiveReader(ZipArchive archive, ArchiveLimits limits)
{
    private const int UnixKind = 0xF000;
    private const int UnixLink = 0xA000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string[] Heads = ["tenant.yaml", "layer.yaml"];

    private long unpacked;

    public ArchiveReading Read()
    {
        if (archive.Entries.Count > limits.MostFiles) return Refused($"压缩包里有 {archive.Entries.Count} 个文件，超过 {limits.MostFiles} 个，没有导入。");
        var entries = archive.Entries.Where(entry => !IsFolder(entry) && !IsHidden(entry.FullName)).ToList();
        if (entries.FirstOrDefault(entry => WhyNot(entry) is not null) is { } bad) return Refused(WhyNot(bad)!);
        if (entries.GroupBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return Refused($"压缩包里 {Shown(twice.Key)} 出现了 {twice.Count()} 次，没有导入。");
        return entries.Count == 0 ? Refused("压缩包里没有文件。") : Unpack(entries);
    }

    private ArchiveReading Unpack(List<ZipArchiveEntry> entries)
    {
        var files = new List<PolicyFile>();
        foreach (var entry in entries)
        {
            if (Text(entry) is not { } file) return Refused($"压缩包解开后超过 {limits.MostBytesUnpacked / 1024 / 1024} MB，没有导入。");
            files.Add(file);
        }

        return Placed([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    // Whoever packs the inside of the folder rather than the folder means the same; its profile tells the name.
    internal static ArchiveReading Placed(IReadOnlyList<PolicyFile> files)
    {
        if (files.FirstOrDefault(file => Heads.Contains(file.Path, StringComparer.Ordinal)) is { } head)
        {
            return SlugIn(head) is { } named
                ? new ArchiveReading.Done(named, [.. files.Select(file => file with { Path = $"{named}/{file.Path}" })])
                : Refused($"{head.Path} 里看不出短名（slug）。请写上，或者连同以短名命名的文件夹一起压缩。");
        }

        var folders = files.Select(file => file.Path.Split('/')[0]).Distinct(StringComparer.Ordinal).ToList();
        return folders.Count == 1 && files.All(file => file.Path.Contains('/', StringComparison.Ordinal))
            ? new ArchiveReading.Done(folders[0], files)
            : Refused("压缩包里应只有一个政策包：一个文件夹，里面有 tenant.yaml。");
    }

    private static string? SlugIn(PolicyFile head) =>
        YamlReader.Read(head with { Path = $"zip/{head.Path}" }, new Findings()) is YamlMap map && map.Find("slug") is YamlScalar { IsEmpty: false } slug ? slug.Text : null;

    /// <returns>Null when the files together are too large. A file that is too large or no UTF-8 by itself has a fault, which the loader reports at its place.</returns>
    private PolicyFile? Text(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[Math.Min(limits.MostBytesOfFile, Math.Max(0, limits.MostBytesUnpacked - unpacked)) + 1];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        unpacked += read;
        if (unpacked > limits.MostBytesUnpacked) return null;
        if (read > limits.MostBytesOfFile) return new PolicyFile(entry.FullName, "") { Fault = FileFault.TooLarge };
        var content = bytes.AsSpan(0, read);
        try
        {
            return new PolicyFile(entry.FullName, Strict.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content));
        }
        catch (DecoderFallbackException)
        {
            return new PolicyFile(entry.FullName, "") { Fault = FileFault.NotUtf8 };
        }
    }

    private static string? WhyNot(ZipArchiveEntry entry)
    {
        if (PathForm.Fault($"zip/{entry.FullName}") is not null) return $"压缩包里的路径 {Shown(entry.FullName)} 不能用，没有导入。";
        return ((entry.ExternalAttributes >> 16) & UnixKind) == UnixLink ? $"压缩包里的 {Shown(entry.FullName)} 是指向别处的链接，没有导入。请换成文件本身。" : null;
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') && entry.Length == 0;

    // What systems put beside files, and what the folder of packages skips, too.
    private static bool IsHidden(string path) => path.Split('/').Any(segment => segment is ['_', ..] or ['.', not '.', ..] or "Thumbs.db" or "desktop.ini");

    private static string Shown(string path) => PathForm.Printable(path);

    private static ArchiveReading.Refused Refused(string reason) => new(reason);
}
