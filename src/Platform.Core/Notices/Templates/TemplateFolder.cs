using System.Collections.Frozen;

namespace Platform.Core.Notices.Templates;

/// <summary>The template files of one folder, by their names within it.</summary>
internal sealed record TemplateFolder(FrozenDictionary<string, string> Texts, FrozenDictionary<string, byte[]> Pictures)
{
    private static readonly string[] TextEndings = [".scriban", ".yaml"];
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg"];

    public static readonly TemplateFolder Empty = new(FrozenDictionary<string, string>.Empty, FrozenDictionary<string, byte[]>.Empty);

    public static TemplateFolder Read(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToLookup(Path.GetExtension);
        return new TemplateFolder(
            TextEndings.SelectMany(ending => files[ending]).ToFrozenDictionary(Name, File.ReadAllText, StringComparer.Ordinal),
            PictureEndings.SelectMany(ending => files[ending]).ToFrozenDictionary(Name, File.ReadAllBytes, StringComparer.Ordinal));

        string Name(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');
    }
}
