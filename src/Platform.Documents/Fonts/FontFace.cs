namespace Platform.Documents.Fonts;

/// <summary>A TrueType face in memory. Safe to use from many threads.</summary>
public sealed class FontFace
{
    private readonly byte[] bytes;
    private readonly CharacterMap characters;
    private readonly int unitsPerEm;
    private readonly int glyphs;
    private readonly int loca;
    private readonly bool longOffsets;
    private readonly int outlines;
    private readonly int metrics;
    private readonly int metricCount;

    /// <param name="index">Which face of a collection (.ttc); 0 for a single font.</param>
    /// <exception cref="FontFormatException">The bytes are no TrueType font, or a damaged one.</exception>
    public FontFace(byte[] bytes, int index)
    {
        try
        {
            this.bytes = bytes;
            var tables = new TableDirectory(bytes, index);
            PostScriptName = FontNames.Read(bytes.AsSpan(tables["name"].Offset, tables["name"].Length)).PostScriptName;
            var head = tables["head"].Offset;
            unitsPerEm = BigEndian.UInt16(bytes, head + 18);
            longOffsets = BigEndian.Int16(bytes, head + 50) != 0;
            Head = bytes.AsMemory(head, 54);
            metricCount = BigEndian.UInt16(bytes, tables["hhea"].Offset + 34);
            Hhea = bytes.AsMemory(tables["hhea"].Offset, 36);
            metrics = tables["hmtx"].Offset;
            glyphs = BigEndian.UInt16(bytes, tables["maxp"].Offset + 4);
            Maxp = bytes.AsMemory(tables["maxp"].Offset, 32);
            loca = tables["loca"].Offset;
            outlines = tables["glyf"].Offset;
            EmbeddingForbidden = tables.Has("OS/2") && (BigEndian.UInt16(bytes, tables["OS/2"].Offset + 8) & 0xF) == 2;
            characters = new CharacterMap(bytes, tables["cmap"].Offset);
        }
        catch (Exception damaged) when (damaged is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new FontFormatException("字体文件已损坏");
        }
    }

    public string PostScriptName { get; }

    /// <summary>Whether the maker forbids embedding the face in documents (OS/2 fsType).</summary>
    public bool EmbeddingForbidden { get; }

    internal ReadOnlyMemory<byte> Head { get; }

    internal ReadOnlyMemory<byte> Hhea { get; }

    internal ReadOnlyMemory<byte> Maxp { get; }

    /// <summary>The glyph of a character, or 0.</summary>
    internal int Glyph(int character) => characters.Glyph(character);

    /// <summary>How far a glyph moves on, in em.</summary>
    internal double Advance(int glyph) => (double)AdvanceUnits(glyph) / unitsPerEm;

    internal int AdvanceUnits(int glyph) => BigEndian.UInt16(bytes, metrics + (4 * Math.Min(glyph, metricCount - 1)));

    internal int LeftBearing(int glyph) => glyph < metricCount
        ? BigEndian.Int16(bytes, metrics + (4 * glyph) + 2)
        : BigEndian.Int16(bytes, metrics + (4 * metricCount) + (2 * (glyph - metricCount)));

    /// <summary>The height of a glyph's ink over the baseline, in em; nothing for a blank glyph.</summary>
    internal (double Bottom, double Top)? Ink(int glyph)
    {
        var outline = Outline(glyph);
        return outline.IsEmpty ? null : ((double)BigEndian.Int16(outline, 4) / unitsPerEm, (double)BigEndian.Int16(outline, 8) / unitsPerEm);
    }

    /// <summary>The glyph's entry in the glyf table; empty for a blank one.</summary>
    internal ReadOnlySpan<byte> Outline(int glyph)
    {
        if (glyph >= glyphs)
        {
            return [];
        }

        var from = Offset(glyph);
        return bytes.AsSpan(outlines + from, Offset(glyph + 1) - from);
    }

    private int Offset(int glyph) => longOffsets ? BigEndian.Int32(bytes, loca + (4 * glyph)) : 2 * BigEndian.UInt16(bytes, loca + (2 * glyph));
}
