namespace Platform.Tests.Cli;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("platform-").FullName;

    public string File(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A tenants folder that holds the national layer only.</summary>
    public string WithNationalLayer()
    {
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Core.PackageFolders.Tenants(), "national"), "*", SearchOption.AllDirectories))
        {
            File(System.IO.Path.GetRelativePath(Core.PackageFolders.Tenants(), file), System.IO.File.ReadAllText(file));
        }

        return Path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
