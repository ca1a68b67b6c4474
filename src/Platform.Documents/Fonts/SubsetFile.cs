using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Platform.Documents.Fonts;

/// <summary>Writes a subset as a TrueType file.</summary>
internal static class SubsetFile
{
    private const uint WholeFileSum = 0xB1B0AFBA;

    /// <summary>The tables that PDF needs, and no others.</summary>
    public static byte[] Write(FontSubset subset) => Assemble(Drawn(subset));

    /// <summary>A font that stands on its own, as browsers and OFD readers want it: with its characters and names.</summary>
    /// <param name="name">Family and PostScript name, in ASCII.</param>
    public static byte[] WriteComplete(FontSubset subset, string name)
    {
        var file = Assemble([("OS/2", SubsetTables.Metrics(subset)), ("cmap", SubsetTables.Characters(subset)), .. Drawn(subset), ("name", SubsetTables.Names(name)), ("post", SubsetTables.Post())]);
        var head = new TableDirectory(file, 0)["head"].Offset;
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), WholeFileSum - Checksum(file));
        return file;
    }

    private static (string Tag, byte[] Bytes)[] Drawn(FontSubset subset)
    {
        var outlines = Outlines(subset, out var offsets);
        var count = subset.Originals.Count;
        return
        [
            ("glyf", outlines),
            ("head", Head(subset.Face)),
            ("hhea", Counted(subset.Face.Hhea, 34, count)),
            ("hmtx", Metrics(subset)),
            ("loca", Locations(offsets)),
            ("maxp", Maxp(subset.Face, count)),
        ];
    }

    private static byte[] Outlines(FontSubset subset, out List<int> offsets)
    {
        var stream = new MemoryStream();
        offsets = [];
        // Parts of composites join the list while it is walked.
        for (var i = 0; i < subset.Originals.Count; i++)
        {
            offsets.Add((int)stream.Length);
            var outline = subset.Face.Outline(subset.Originals[i]);
            if (GlyphOutline.IsComposite(outline))
            {
                GlyphOutline.WriteComposite(outline, subset.Add, stream);
            }
            else
            {
                GlyphOutline.WriteSimple(outline, stream);
            }

            stream.SetLength((stream.Length + 3) & ~3);
            stream.Position = stream.Length;
        }

        offsets.Add((int)stream.Length);
        return stream.ToArray();
    }

    private static byte[] Head(FontFace face)
    {
        var head = face.Head.ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] Counted(ReadOnlyMemory<byte> table, int at, int count)
    {
        var copy = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)count);
        return copy;
    }

    // Without instructions no glyph needs stack, storage or functions.
    private static byte[] Maxp(FontFace face, int count)
    {
        var maxp = Counted(face.Maxp, 4, count);
        maxp.AsSpan(16, 12).Clear();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(14), 1);
        return maxp;
    }

    private static byte[] Metrics(FontSubset subset)
    {
        var metrics = new byte[4 * subset.Originals.Count];
        for (var i = 0; i < subset.Originals.Count; i++)
        {
            var glyph = subset.Originals[i];
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)subset.Face.AdvanceUnits(glyph));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * i) + 2), (short)subset.Face.LeftBearing(glyph));
        }

        return metrics;
    }

    private static byte[] Locations(List<int> offsets)
    {
        var loca = new byte[4 * offsets.Count];
        for (var i = 0; i < offsets.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
        }

        return loca;
    }

    private static byte[] Assemble((string Tag, byte[] Bytes)[] tables)
    {
        var start = 12 + (16 * tables.Length);
        var file = new byte[start + tables.Sum(table => Padded(table.Bytes.Length))];
        BinaryPrimitives.WriteInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Length);
        // Search range, entry selector and range shift.
        var power = BitOperations.Log2((uint)tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * tables.Length) - (16 << power)));
        for (var i = 0; i < tables.Length; i++)
        {
            var record = file.AsSpan(12 + (16 * i), 16);
            Encoding.ASCII.GetBytes(tables[i].Tag, record);
            tables[i].Bytes.CopyTo(file, start);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(file.AsSpan(start, Padded(tables[i].Bytes.Length))));
            BinaryPrimitives.WriteInt32BigEndian(record[8..], start);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], tables[i].Bytes.Length);
            start += Padded(tables[i].Bytes.Length);
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(table[i..]);
        }

        return sum;
    }
}
