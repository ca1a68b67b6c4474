using Platform.Documents.Fonts;

namespace Platform.Documents.Pictures;

/// <summary>What a JPEG says of itself before its data (ITU-T T.81 B.2.2).</summary>
internal sealed record JpegHead(int Width, int Height, int Components)
{
    /// <summary>Null when the bytes are no JPEG.</summary>
    public static JpegHead? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8)
        {
            return null;
        }

        for (var at = 2; at + 9 < bytes.Length;)
        {
            if (bytes[at] != 0xFF)
            {
                return null;
            }

            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new JpegHead(BigEndian.UInt16(bytes, at + 7), BigEndian.UInt16(bytes, at + 5), bytes[at + 9]);
            }

            at += marker == 0xFF ? 1 : 2 + BigEndian.UInt16(bytes, at + 2);
        }

        return null;
    }
}
