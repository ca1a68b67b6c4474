using Microsoft.Win32.SafeHandles;

namespace Platform.Documents.Fonts;

/// <summary>The fonts of some folders, found by the names inside the files.</summary>
internal sealed class FontCatalog
{
    // Directories of all faces stand at the start of a file; fonts are large, so only names are read here.
    private const int DirectoryLength = 1 << 16;

    private readonly List<Listing> listings = [];

    public FontCatalog(IEnumerable<string> folders)
    {
        foreach (var file in folders.Where(Directory.Exists).SelectMany(Files))
        {
            try
            {
                List(file);
            }
            catch (Exception unreadable) when (unreadable is FontFormatException or ArgumentOutOfRangeException or IndexOutOfRangeException or IOException or UnauthorizedAccessException)
            {
                // A folder may hold fonts of other kinds; what is not found is reported by role.
                continue;
            }
        }
    }

    /// <summary>The face of a name; nothing if no folder has it.</summary>
    public FontFace? Find(string name)
    {
        var found = listings.Find(listing => listing.Names.Any(known => FontNames.Same(known, name)));
        return found is null ? null : found.Face.Value;
    }

    /// <summary>The first face in a file of a name, without extension.</summary>
    public FontFace? FindFile(string name) =>
        listings.Find(listing => Path.GetFileNameWithoutExtension(listing.File) == name)?.Face.Value;

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*.tt?", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".ttc", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal);

    private void List(string file)
    {
        using var handle = File.OpenHandle(file);
        var start = Read(handle, 0, DirectoryLength);
        for (var i = 0; i < TableDirectory.FaceCount(start); i++)
        {
            var index = i;
            var (offset, length) = new TableDirectory(start, i)["name"];
            var names = FontNames.Read(Read(handle, offset, length)).All;
            listings.Add(new Listing(file, names, new Lazy<FontFace>(() => new FontFace(File.ReadAllBytes(file), index))));
        }
    }

    private static byte[] Read(SafeFileHandle handle, int offset, int length)
    {
        var bytes = new byte[Math.Min(length, Math.Max(0, RandomAccess.GetLength(handle) - offset))];
        RandomAccess.Read(handle, bytes, offset);
        return bytes;
    }

    private sealed record Listing(string File, IReadOnlyList<string> Names, Lazy<FontFace> Face);
}
