namespace Platform.Documents.Fonts;

/// <summary>
/// Where fonts are looked for, in this order: the office's own folder (<c>Platform__Fonts</c>), <c>fonts</c> in the nearest
/// ancestor of the working directory or beside the executable, and the system's WenKai.
/// </summary>
public static class FontFolders
{
    private const string Variable = "Platform__Fonts";
    private const string Folder = "fonts";
    private static readonly string[] System = ["/usr/share/fonts/truetype/lxgw-wenkai"];

    public static IReadOnlyList<string> Find(string? office = null)
    {
        var own = office ?? Environment.GetEnvironmentVariable(Variable);
        return [.. new[] { own, InAncestor(Directory.GetCurrentDirectory()), Path.Combine(AppContext.BaseDirectory, Folder) }
            .OfType<string>()
            .Concat(System)
            .Where(Directory.Exists)
            .Distinct()];
    }

    // Any folder called fonts would do for a name, but only the platform's has the list of free fonts or the fonts themselves.
    private static string? InAncestor(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var fonts = Path.Combine(folder.FullName, Folder);
            if (File.Exists(Path.Combine(fonts, "package.json")))
            {
                return fonts;
            }
        }

        return null;
    }
}
