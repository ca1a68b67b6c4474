namespace Platform.Documents.Docx;

/// <summary>A zip archive of entries that are deflated already.</summary>
internal static class ZipFile
{
    private const int EndLength = 22;

    public static byte[] Write(IReadOnlyList<ZipEntry> entries)
    {
        var file = new byte[entries.Sum(entry => entry.Length) + EndLength];
        using var zip = new BinaryWriter(new MemoryStream(file));
        var offsets = new int[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            offsets[i] = (int)zip.BaseStream.Position;
            entries[i].WriteFile(zip);
        }

        var directory = (int)zip.BaseStream.Position;
        for (var i = 0; i < entries.Count; i++)
        {
            entries[i].WritePlace(zip, offsets[i]);
        }

        var length = (int)zip.BaseStream.Position - directory;
        WriteEnd(zip, (ushort)entries.Count, length, directory);
        return file;
    }

    private static void WriteEnd(BinaryWriter zip, ushort count, int length, int directory)
    {
        zip.Write(0x06054B50);
        zip.Write(0);
        zip.Write(count);
        zip.Write(count);
        zip.Write(length);
        zip.Write(directory);
        zip.Write((ushort)0);
    }
}
