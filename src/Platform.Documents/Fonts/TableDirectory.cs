using System.Text;

namespace Platform.Documents.Fonts;

/// <summary>Where the tables of one face lie in its file.</summary>
internal sealed class TableDirectory
{
    private const int RecordLength = 16;
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];

    /// <exception cref="FontFormatException">The bytes are no TrueType font.</exception>
    public TableDirectory(ReadOnlySpan<byte> bytes, int face)
    {
        var start = Start(bytes, face);
        var version = BigEndian.Int32(bytes, start);
        if (version == 0x4F54544F)
        {
            throw new FontFormatException("字形是 CFF 格式，只支持 TrueType（glyf）字形");
        }

        if (version is not (0x00010000 or 0x74727565))
        {
            throw new FontFormatException("不是 TrueType 字体文件");
        }

        for (var i = 0; i < BigEndian.UInt16(bytes, start + 4); i++)
        {
            var record = start + 12 + (i * RecordLength);
            var tag = Encoding.ASCII.GetString(bytes.Slice(record, 4));
            tables[tag] = (BigEndian.Int32(bytes, record + 8), BigEndian.Int32(bytes, record + 12));
        }
    }

    /// <summary>The number of faces in a file: more than one in a collection (.ttc).</summary>
    public static int FaceCount(ReadOnlySpan<byte> bytes) => IsCollection(bytes) ? BigEndian.Int32(bytes, 8) : 1;

    /// <exception cref="FontFormatException">The table is missing.</exception>
    public (int Offset, int Length) this[string tag] =>
        tables.TryGetValue(tag, out var table) ? table : throw new FontFormatException($"字体缺少 {tag} 表");

    public bool Has(string tag) => tables.ContainsKey(tag);

    private static bool IsCollection(ReadOnlySpan<byte> bytes) => bytes.Length > 12 && bytes[..4].SequenceEqual("ttcf"u8);

    private static int Start(ReadOnlySpan<byte> bytes, int face) => IsCollection(bytes) ? BigEndian.Int32(bytes, 12 + (4 * face)) : 0;
}
