using System.IO.Compression;
using Platform.Policy.Packages;

namespace Platform.Policy.Archives;

/// <summary>A package as a zip file. The same files always make the same bytes.</summary>
public static class PackageArchive
{
    // The first moment that a zip file can tell, so that nothing depends on when it was written.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the files under their paths, the package's folder first.</summary>
    public static byte[] Write(IEnumerable<PolicyFile> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(file.Path, CompressionLevel.Optimal);
                entry.LastWriteTime = Always;
                using var text = new StreamWriter(entry.Open());
                text.Write(file.Text);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a package: everything in one folder named after it, or its files at the top.</summary>
    /// <param name="zip">A stream that can seek.</param>
    public static ArchiveReading Read(Stream zip, ArchiveLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(zip);
        var most = limits ?? ArchiveLimits.Default;
        if (zip.Length > most.MostBytes) return new ArchiveReading.Refused($"压缩包超过 {most.MostBytes / 1024 / 1024} MB，没有导入。政策包只放 YAML 文件和模板。");
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            return new ArchiveReader(archive, most).Read();
        }
        catch (InvalidDataException)
        {
            return new ArchiveReading.Refused("不是能读的 zip 压缩包，或者已经损坏、加了密码。请重新压缩成普通的 zip 文件。");
        }
    }
}
