using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Documents.Pdf;

/// <summary>Numbered objects and the table that finds them.</summary>
internal sealed class PdfFile
{
    private readonly ArrayBufferWriter<byte> stream = new(1 << 16);
    private readonly List<int> offsets = [];

    // The comment of high bytes tells transfer programs that the file is not text.
    public PdfFile() => stream.Write<byte>([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n"u8]);

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count;
    }

    public int Add(PdfText body) => Write(Reserve(), body);

    public int Write(int number, PdfText body)
    {
        Begin(number);
        stream.Write(body.Bytes);
        stream.Write("\nendobj\n"u8);
        return number;
    }

    /// <param name="entries">Of the stream's dictionary, besides its length.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> content, bool deflate = true) =>
        deflate ? AddPacked($"{entries}/Filter/FlateDecode", Deflate(content)) : AddPacked(entries, content);

    public int AddPacked(string entries, ReadOnlySpan<byte> packed)
    {
        var number = Reserve();
        Begin(number);
        stream.Write(Encoding.ASCII.GetBytes($"<<{entries}/Length {packed.Length.ToString(CultureInfo.InvariantCulture)}>>\nstream\n"));
        stream.Write(packed);
        stream.Write("\nendstream\nendobj\n"u8);
        return number;
    }

    public byte[] Finish(int catalog, int details)
    {
        var start = stream.WrittenCount;
        var table = new PdfText().Add("xref\n0 ").Add(offsets.Count + 1).Add("\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            table.Add(offset.ToString("D10", CultureInfo.InvariantCulture)).Add(" 00000 n \n"u8);
        }

        var id = Convert.ToHexString(SHA256.HashData(stream.WrittenSpan).AsSpan(0, 16));
        table.Add("trailer\n<</Size ").Add(offsets.Count + 1).Add("/Root ").Add(catalog).Add(" 0 R/Info ").Add(details)
            .Add($" 0 R/ID[<{id}><{id}>]>>\nstartxref\n").Add(start).Add("\n%%EOF\n");
        stream.Write(table.Bytes);
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

    private void Begin(int number)
    {
        offsets[number - 1] = stream.WrittenCount;
        stream.Write(new PdfText().Add(number).Add(" 0 obj\n"u8).Bytes);
    }
}
