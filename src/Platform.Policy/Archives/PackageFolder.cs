using Platform.Policy.Packages;

namespace Platform.Policy.Archives;

/// <summary>A package as a folder of any name, such as an unpacked copy.</summary>
public static class PackageFolder
{
    /// <summary>Reads what <see cref="PackageArchive.Write"/> would pack; the name is in its profile.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static ArchiveReading Read(string folder)
    {
        var place = new DirectoryInfo(folder);
        if (!place.Exists) throw new DirectoryNotFoundException($"没有这个文件夹：{folder}");
        var files = FolderPolicySource.Files(place).ToList();
        return files.Count == 0
            ? new ArchiveReading.Refused($"文件夹里没有政策包：{folder}")
            : ArchiveReader.Placed([.. files.Select(file => file with { Path = file.Path[(place.Name.Length + 1)..] })]);
    }
}
