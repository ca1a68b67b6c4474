using System.Buffers.Binary;

namespace Platform.Documents.Docx;

/// <summary>Gives every entry of a zip file the same time, so that equal content makes equal files.</summary>
internal static class ZipTimes
{
    private const uint EndOfDirectory = 0x06054b50;
    private const uint DirectoryEntry = 0x02014b50;
    private const int EndLength = 22;
    private const int EntryLength = 46;

    // 1980-01-01 00:00, the first moment that a zip file can tell (APPNOTE 4.4.6).
    private const uint FirstMoment = 0x00210000;

    public static void Fix(Span<byte> zip)
    {
        var end = zip.Length - EndLength;
        while (Number(zip, end) != EndOfDirectory)
        {
            end--;
        }

        var entry = (int)Number(zip, end + 16);
        while (Number(zip, entry) == DirectoryEntry)
        {
            var local = (int)Number(zip, entry + 42);
            BinaryPrimitives.WriteUInt32LittleEndian(zip[(entry + 12)..], FirstMoment);
            BinaryPrimitives.WriteUInt32LittleEndian(zip[(local + 10)..], FirstMoment);
            entry += EntryLength + Length(zip, entry + 28) + Length(zip, entry + 30) + Length(zip, entry + 32);
        }
    }

    private static uint Number(Span<byte> zip, int at) => BinaryPrimitives.ReadUInt32LittleEndian(zip[at..]);

    private static int Length(Span<byte> zip, int at) => BinaryPrimitives.ReadUInt16LittleEndian(zip[at..]);
}
