using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Platform.Documents.Tests.Pictures;

/// <summary>Small PNG files of unfiltered rows.</summary>
internal static class TestPng
{
    /// <summary>A red picture whose left half is clear if there is alpha.</summary>
    public static byte[] Red(int width, int height, bool clear = false, byte interlace = 0)
    {
        var channels = clear ? 4 : 3;
        var rows = new byte[((width * channels) + 1) * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var at = (y * ((width * channels) + 1)) + 1 + (x * channels);
                rows[at] = 255;
                if (clear)
                {
                    rows[at + 3] = (byte)(x < width / 2 ? 0 : 255);
                }
            }
        }

        return File(width, height, 8, (byte)(clear ? 6 : 2), interlace, rows);
    }

    public static byte[] File(int width, int height, byte depth, byte colour, byte interlace, byte[] rows, params (string Name, byte[] Content)[] more)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colour, interlace);
        var data = new MemoryStream();
        using (var zip = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(rows);
        }

        return [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", header), .. more.SelectMany(chunk => Chunk(chunk.Name, chunk.Content)), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(named));
        return [.. length, .. named, .. sum];
    }

    // ISO/IEC 15948 annex D.
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
