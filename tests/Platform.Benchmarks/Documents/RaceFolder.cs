namespace Platform.Benchmarks.Documents;

/// <summary>A folder for the files of a race, gone after it.</summary>
internal sealed class RaceFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("papers");

    public static string Repository { get; } = Above(AppContext.BaseDirectory);

    public string Root => folder.FullName;

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path(name), bytes);
        return Path(name);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Above(string start)
    {
        var at = new DirectoryInfo(start);
        while (!File.Exists(System.IO.Path.Combine(at.FullName, "Platform.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("Platform.sln is in no folder above.");
        }

        return at.FullName;
    }
}
