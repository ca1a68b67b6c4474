namespace Platform.Documents.Fonts;

/// <summary>Which glyph a face has for a character (cmap formats 4 and 12).</summary>
internal sealed class CharacterMap
{
    private readonly ushort[] basic = new ushort[0x10000];
    private readonly Dictionary<int, ushort> supplementary = [];

    public CharacterMap(ReadOnlySpan<byte> bytes, int table)
    {
        var (format4, format12) = Subtables(bytes, table);
        if (format4 >= 0)
        {
            ReadSegments(bytes, format4);
        }

        if (format12 >= 0)
        {
            ReadGroups(bytes, format12);
        }
    }

    /// <summary>The glyph, or 0.</summary>
    public int Glyph(int character) => character < basic.Length ? basic[character] : supplementary.GetValueOrDefault(character);

    private static (int Format4, int Format12) Subtables(ReadOnlySpan<byte> bytes, int table)
    {
        var format4 = -1;
        var format12 = -1;
        for (var i = 0; i < BigEndian.UInt16(bytes, table + 2); i++)
        {
            var record = table + 4 + (8 * i);
            var subtable = table + BigEndian.Int32(bytes, record + 4);
            var isUnicode = BigEndian.UInt16(bytes, record) is 0 or 3;
            format4 = isUnicode && BigEndian.UInt16(bytes, subtable) == 4 ? subtable : format4;
            format12 = isUnicode && BigEndian.UInt16(bytes, subtable) == 12 ? subtable : format12;
        }

        return (format4, format12);
    }

    private void ReadSegments(ReadOnlySpan<byte> bytes, int at)
    {
        var doubled = BigEndian.UInt16(bytes, at + 6);
        for (var segment = 0; segment < doubled; segment += 2)
        {
            var end = BigEndian.UInt16(bytes, at + 14 + segment);
            var start = BigEndian.UInt16(bytes, at + 16 + doubled + segment);
            var delta = BigEndian.UInt16(bytes, at + 16 + (2 * doubled) + segment);
            var rangeAt = at + 16 + (3 * doubled) + segment;
            var range = BigEndian.UInt16(bytes, rangeAt);
            for (var c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c : BigEndian.UInt16(bytes, rangeAt + range + (2 * (c - start)));
                basic[c] = (ushort)(range != 0 && glyph == 0 ? 0 : glyph + delta);
            }
        }
    }

    private void ReadGroups(ReadOnlySpan<byte> bytes, int at)
    {
        for (var i = 0; i < BigEndian.Int32(bytes, at + 12); i++)
        {
            var group = at + 16 + (12 * i);
            var start = BigEndian.Int32(bytes, group);
            var end = Math.Min(BigEndian.Int32(bytes, group + 4), 0x10FFFF);
            var glyph = BigEndian.Int32(bytes, group + 8);
            for (var c = start; c <= end; c++)
            {
                Set(c, (ushort)(glyph + c - start));
            }
        }
    }

    private void Set(int character, ushort glyph)
    {
        if (character < basic.Length)
        {
            basic[character] = glyph;
        }
        else
        {
            supplementary[character] = glyph;
        }
    }
}
