using Platform.Policy.Archives;

namespace Platform.Cli;

/// <summary>A package that a command is given: a zip file or a folder.</summary>
internal static class PackagePath
{
    public static ArchiveReading Read(string path)
    {
        if (!File.Exists(path)) return PackageFolder.Read(path);
        using var zip = File.OpenRead(path);
        return PackageArchive.Read(zip);
    }
}
