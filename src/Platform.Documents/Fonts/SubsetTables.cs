using System.Buffers.Binary;
using System.Text;

namespace Platform.Documents.Fonts;

/// <summary>The tables that a font needs to stand on its own (OpenType 1.9: OS/2, cmap, name, post).</summary>
internal static class SubsetTables
{
    private const int LastBasic = 0xFFFE;
    private const int MetricsLength = 96;

    /// <summary>OS/2 version 4. Ascent and descent are those of every face here: 0.88 and 0.12 em.</summary>
    public static byte[] Metrics(FontSubset subset)
    {
        var table = new byte[MetricsLength];
        var em = BigEndian.UInt16(subset.Face.Head.Span, 18);
        Put(table, 0, 4);
        Put(table, 2, em);
        Put(table, 4, 400);
        Put(table, 6, 5);
        Put(table, 62, 0x40);
        Put(table, 64, Math.Min(LastBasic + 1, subset.Shown.Keys.FirstOrDefault()));
        Put(table, 66, Math.Min(LastBasic + 1, subset.Shown.Keys.LastOrDefault()));
        Put(table, 68, em * 88 / 100);
        Put(table, 70, -em * 12 / 100);
        Put(table, 74, em * 88 / 100);
        Put(table, 76, em * 12 / 100);
        return table;
    }

    /// <summary>cmap: format 4 for old readers, format 12 for all characters.</summary>
    public static byte[] Characters(FontSubset subset)
    {
        var runs = Runs(subset.Shown);
        var basic = Segments([.. runs.Where(run => run.Last <= LastBasic)]);
        var all = Groups(runs);
        var table = new byte[20 + basic.Length + all.Length];
        Put(table, 2, 2);
        Record(table.AsSpan(4), encoding: 1, 20);
        Record(table.AsSpan(12), encoding: 10, 20 + basic.Length);
        basic.CopyTo(table, 20);
        all.CopyTo(table, 20 + basic.Length);
        return table;
    }

    public static byte[] Names(string name)
    {
        int[] kinds = [1, 2, 4, 6];
        var table = new byte[6 + (12 * kinds.Length)];
        Put(table, 2, kinds.Length);
        Put(table, 4, table.Length);
        var strings = new MemoryStream();
        for (var i = 0; i < kinds.Length; i++)
        {
            var text = Encoding.BigEndianUnicode.GetBytes(kinds[i] == 2 ? "Regular" : name);
            int[] record = [3, 1, 0x409, kinds[i], text.Length, (int)strings.Length];
            for (var field = 0; field < record.Length; field++)
            {
                Put(table, 6 + (12 * i) + (2 * field), record[field]);
            }

            strings.Write(text);
        }

        return [.. table, .. strings.ToArray()];
    }

    /// <summary>post version 3: glyphs have no names.</summary>
    public static byte[] Post()
    {
        var table = new byte[32];
        BinaryPrimitives.WriteInt32BigEndian(table, 0x00030000);
        return table;
    }

    private static List<(int First, int Last, int Glyph)> Runs(IReadOnlyDictionary<int, int> shown)
    {
        var runs = new List<(int First, int Last, int Glyph)>();
        foreach (var (character, glyph) in shown)
        {
            if (runs.Count > 0 && runs[^1] is var run && run.Last + 1 == character && run.Glyph + character - run.First == glyph && character != LastBasic + 1)
            {
                runs[^1] = run with { Last = character };
            }
            else
            {
                runs.Add((character, character, glyph));
            }
        }

        return runs;
    }

    private static byte[] Segments(List<(int First, int Last, int Glyph)> runs)
    {
        runs.Add((0xFFFF, 0xFFFF, 0));
        var count = runs.Count;
        var table = new byte[16 + (8 * count)];
        var power = (int)Math.Log2(count);
        int[] head = [4, table.Length, 0, 2 * count, 2 << power, power, (2 * count) - (2 << power)];
        for (var i = 0; i < head.Length; i++)
        {
            Put(table, 2 * i, head[i]);
        }

        for (var i = 0; i < count; i++)
        {
            Put(table, 14 + (2 * i), runs[i].Last);
            Put(table, 16 + (2 * (count + i)), runs[i].First);
            Put(table, 16 + (2 * ((2 * count) + i)), runs[i].First == 0xFFFF ? 1 : runs[i].Glyph - runs[i].First);
        }

        return table;
    }

    private static byte[] Groups(List<(int First, int Last, int Glyph)> runs)
    {
        var table = new byte[16 + (12 * runs.Count)];
        Put(table, 0, 12);
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(4), table.Length);
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(12), runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            var group = table.AsSpan(16 + (12 * i));
            BinaryPrimitives.WriteInt32BigEndian(group, runs[i].First);
            BinaryPrimitives.WriteInt32BigEndian(group[4..], runs[i].Last);
            BinaryPrimitives.WriteInt32BigEndian(group[8..], runs[i].Glyph);
        }

        return table;
    }

    private static void Record(Span<byte> record, int encoding, int offset)
    {
        BinaryPrimitives.WriteInt16BigEndian(record, 3);
        BinaryPrimitives.WriteInt16BigEndian(record[2..], (short)encoding);
        BinaryPrimitives.WriteInt32BigEndian(record[4..], offset);
    }

    private static void Put(byte[] table, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), unchecked((ushort)value));
}
