using System.IO.Compression;
using System.Text;
using Platform.Documents.Fonts;

namespace Platform.Documents.Pictures;

/// <summary>The parts of a PNG file (ISO/IEC 15948) that a page needs.</summary>
internal sealed class PngImage
{
    private const int FirstChunk = 8;

    private PngImage(ReadOnlySpan<byte> header)
    {
        Width = BigEndian.Int32(header, 0);
        Height = BigEndian.Int32(header, 4);
        Depth = header[8];
        Colour = (PngColour)header[9];
        IsInterlaced = header[12] != 0;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Bits of a sample.</summary>
    public int Depth { get; }

    public PngColour Colour { get; }

    public bool IsInterlaced { get; }

    public byte[] Palette { get; private set; } = [];

    /// <summary>tRNS: alpha of the palette's colours, or the one colour that is clear.</summary>
    public byte[] Transparency { get; private set; } = [];

    /// <summary>The filtered rows as the file has them, packed.</summary>
    public byte[] Data { get; private set; } = [];

    public int Channels => Colour switch { PngColour.Rgb => 3, PngColour.GrayAlpha => 2, PngColour.RgbAlpha => 4, _ => 1 };

    /// <summary>Whether some of it is clear, so that the paper shows through.</summary>
    public bool IsClear => Colour is PngColour.GrayAlpha or PngColour.RgbAlpha || Transparency.Length > 0;

    public int RowLength => ((Width * Channels * Depth) + 7) / 8;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    public static PngImage Read(ReadOnlySpan<byte> bytes)
    {
        var image = new PngImage(bytes.Slice(FirstChunk + 8, 13));
        var data = new MemoryStream();
        for (var at = FirstChunk; ;)
        {
            var length = BigEndian.Int32(bytes, at);
            var content = bytes.Slice(at + 8, length);
            switch (Encoding.ASCII.GetString(bytes.Slice(at + 4, 4)))
            {
                case "PLTE":
                    image.Palette = content.ToArray();
                    break;
                case "tRNS":
                    image.Transparency = content.ToArray();
                    break;
                case "IDAT":
                    data.Write(content);
                    break;
                case "IEND":
                    image.Data = data.ToArray();
                    return image;
            }

            at += 12 + length;
        }
    }

    /// <exception cref="InvalidDataException">The header contradicts itself or rows are missing.</exception>
    public void Check()
    {
        var isKnown = Enum.IsDefined(Colour) && Depth is 1 or 2 or 4 or 8 or 16 && (Depth >= 8 || Colour is PngColour.Gray or PngColour.Palette);
        if (!isKnown || (Colour == PngColour.Palette && (Palette.Length == 0 || Depth == 16)))
        {
            throw new InvalidDataException("PNG header");
        }

        _ = Rows();
    }

    /// <summary>The filtered rows, each behind the byte that names its filter.</summary>
    public byte[] Rows()
    {
        var rows = new byte[(RowLength + 1) * Height];
        using var zip = new ZLibStream(new MemoryStream(Data), CompressionMode.Decompress);
        return zip.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) == rows.Length ? rows : throw new InvalidDataException("PNG rows");
    }
}

/// <summary>Numbered as in the file.</summary>
internal enum PngColour
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}
