using Platform.Documents.Fonts;

namespace Platform.Documents.Tests.Fonts;

/// <summary>A folder of fonts as an office would have it, gone after the test.</summary>
internal sealed class OfficeFolder : IDisposable
{
    public OfficeFolder(params string[] names)
    {
        Path = Directory.CreateTempSubdirectory("fonts-").FullName;
        foreach (var name in names)
        {
            File.Copy(AnyFont(), System.IO.Path.Combine(Path, name));
        }
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string AnyFont() => FontFolders.Find()
        .SelectMany(folder => Directory.EnumerateFiles(folder, "NotoSansSC_500Medium.ttf", SearchOption.AllDirectories))
        .First();
}
