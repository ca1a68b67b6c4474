using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Platform.Documents.Docx;

/// <summary>A file of a zip archive, deflated once however many archives it goes into.</summary>
internal sealed class ZipEntry
{
    private const int GzipHead = 10;
    private const int GzipTail = 8;
    private const ushort Version = 20;
    private const ushort NoFlags = 0;
    private const ushort Deflated = 8;
    private const ushort NoExtra = 0;

    // Comment, disk and attributes.
    private const int NoComment = 10;

    // 1980-01-01, the first that a zip file can tell.
    private const uint FirstMoment = 0x00210000;

    // A text of eight pages takes a third of the time that the usual level needs, for a kilobyte more.
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 2 };

    private readonly byte[] name;
    private readonly ArraySegment<byte> deflated;
    private readonly uint checksum;
    private readonly uint size;

    public ZipEntry(string path, ReadOnlySpan<byte> bytes)
    {
        name = Encoding.ASCII.GetBytes(path);
        using var stream = new MemoryStream((bytes.Length / 4) + 256);
        using (var gzip = new GZipStream(stream, Level, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        // A gzip file holds what a zip entry wants: deflated bytes, then their checksum and size.
        stream.TryGetBuffer(out var file);
        deflated = file.Slice(GzipHead, file.Count - GzipHead - GzipTail);
        checksum = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(file.Count - GzipTail));
        size = (uint)bytes.Length;
    }

    /// <summary>How long the entry is in the archive, its place in the directory included.</summary>
    public int Length => (2 * name.Length) + deflated.Count + 30 + 46;

    /// <summary>Writes the file itself.</summary>
    public void WriteFile(BinaryWriter zip)
    {
        zip.Write(0x04034B50);
        WriteFacts(zip);
        zip.Write(name);
        zip.Write(deflated);
    }

    /// <summary>Writes its place in the directory at the end of the archive.</summary>
    /// <param name="offset">Where the file begins.</param>
    public void WritePlace(BinaryWriter zip, int offset)
    {
        zip.Write(0x02014B50);
        zip.Write(Version);
        WriteFacts(zip);
        zip.Write(stackalloc byte[NoComment]);
        zip.Write(offset);
        zip.Write(name);
    }

    private void WriteFacts(BinaryWriter zip)
    {
        zip.Write(Version);
        zip.Write(NoFlags);
        zip.Write(Deflated);
        zip.Write(FirstMoment);
        zip.Write(checksum);
        zip.Write(deflated.Count);
        zip.Write(size);
        zip.Write((ushort)name.Length);
        zip.Write(NoExtra);
    }
}
