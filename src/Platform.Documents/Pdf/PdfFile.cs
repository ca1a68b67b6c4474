using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Documents.Pdf;

/// <summary>Numbered objects and the table that finds them; objects without a stream are packed together (ISO 32000-1 7.5.7).</summary>
internal sealed class PdfFile
{
    private const int MostPacked = 200;
    private const int EntryLength = 7;
    private readonly ArrayBufferWriter<byte> stream = new(1 << 16);
    private readonly List<Place> places = [];
    private readonly List<(int Number, int Offset)> packed = [];
    private readonly PdfText packing = new();

    // The comment of high bytes tells transfer programs that the file is not text.
    public PdfFile() => stream.Write<byte>([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n"u8]);

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(default);
        return places.Count;
    }

    public int Add(PdfText body) => Write(Reserve(), body);

    public int Write(int number, PdfText body)
    {
        Open(number).Add(body.Bytes);
        return number;
    }

    /// <summary>Where an object is to be written, before any other is.</summary>
    public PdfText Open(int number)
    {
        if (packed.Count == MostPacked)
        {
            WritePacked();
        }

        packing.Add(" "u8);
        packed.Add((number, packing.Bytes.Length));
        return packing;
    }

    /// <param name="entries">Of the stream's dictionary, besides its length.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> content, bool deflate = true) =>
        deflate ? AddPacked($"{entries}/Filter/FlateDecode", Deflate(content)) : AddPacked(entries, content);

    public int AddPacked(string entries, ReadOnlySpan<byte> packedContent) => WriteStream(Reserve(), entries, packedContent);

    public byte[] Finish(int catalog, int details)
    {
        WritePacked();
        var table = Reserve();
        places[table - 1] = new Place(IsPacked: false, stream.WrittenCount, 0);
        var start = stream.WrittenCount;
        var id = Convert.ToHexString(SHA256.HashData(stream.WrittenSpan).AsSpan(0, 16));
        WriteStream(table, $"/Type/XRef/Size {places.Count + 1}/W[1 4 2]/Root {catalog} 0 R/Info {details} 0 R/ID[<{id}><{id}>]/Filter/FlateDecode", Deflate(Table()));
        stream.Write(new PdfText().Add("startxref\n").Add(start).Add("\n%%EOF\n").Bytes);
        return stream.WrittenSpan.ToArray();
    }

    public static byte[] Deflate(ReadOnlySpan<byte> content)
    {
        var packed = new MemoryStream(content.Length / 2);
        using (var flate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            flate.Write(content);
        }

        return packed.ToArray();
    }

    private int WriteStream(int number, string entries, ReadOnlySpan<byte> content)
    {
        places[number - 1] = new Place(IsPacked: false, stream.WrittenCount, 0);
        stream.Write(new PdfText().Add(number).Add(" 0 obj\n"u8).Bytes);
        stream.Write(Encoding.ASCII.GetBytes($"<<{entries}/Length {content.Length.ToString(CultureInfo.InvariantCulture)}>>\nstream\n"));
        stream.Write(content);
        stream.Write("\nendstream\nendobj\n"u8);
        return number;
    }

    private void WritePacked()
    {
        if (packed.Count == 0)
        {
            return;
        }

        var head = new PdfText();
        foreach (var (number, offset) in packed)
        {
            head.Add(number).Add(" "u8).Add(offset).Add(" "u8);
        }

        var container = AddStream($"/Type/ObjStm/N {packed.Count}/First {head.Bytes.Length}", [.. head.Bytes, .. packing.Bytes]);
        for (var i = 0; i < packed.Count; i++)
        {
            places[packed[i].Number - 1] = new Place(IsPacked: true, container, i);
        }

        packed.Clear();
        packing.Clear();
    }

    // Type, then offset or container, then generation or place in the container.
    private byte[] Table()
    {
        var table = new byte[EntryLength * (places.Count + 1)];
        table[5] = table[6] = 0xFF;
        for (var i = 0; i < places.Count; i++)
        {
            var entry = table.AsSpan(EntryLength * (i + 1), EntryLength);
            entry[0] = (byte)(places[i].IsPacked ? 2 : 1);
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], places[i].At);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)places[i].Index);
        }

        return table;
    }

    private readonly record struct Place(bool IsPacked, int At, int Index);
}
