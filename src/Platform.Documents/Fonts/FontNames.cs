using System.Text;

namespace Platform.Documents.Fonts;

/// <summary>Reads the names a face goes by: family, full name and PostScript name, in all languages.</summary>
internal static class FontNames
{
    private const int Family = 1;
    private const int Full = 4;
    private const int PostScript = 6;

    public static (string PostScriptName, IReadOnlyList<string> All) Read(ReadOnlySpan<byte> nameTable)
    {
        var strings = BigEndian.UInt16(nameTable, 4);
        var names = new List<string>();
        var postScript = "";
        for (var i = 0; i < BigEndian.UInt16(nameTable, 2); i++)
        {
            var record = 6 + (i * 12);
            var kind = BigEndian.UInt16(nameTable, record + 6);
            if (BigEndian.UInt16(nameTable, record) != 3 || kind is not (Family or Full or PostScript))
            {
                continue;
            }

            var value = Encoding.BigEndianUnicode.GetString(nameTable.Slice(strings + BigEndian.UInt16(nameTable, record + 10), BigEndian.UInt16(nameTable, record + 8)));
            names.Add(value);
            postScript = kind == PostScript ? value : postScript;
        }

        return (postScript, names);
    }

    /// <summary>Names are compared without spaces and case.</summary>
    public static bool Same(string left, string right) =>
        string.Equals(left.Replace(" ", "", StringComparison.Ordinal), right.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
