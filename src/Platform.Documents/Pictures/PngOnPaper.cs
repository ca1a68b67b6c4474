namespace Platform.Documents.Pictures;

/// <summary>Lays a PNG that is clear in places on white paper, as 8-bit RGB.</summary>
internal static class PngOnPaper
{
    private const int Opaque = 255;

    public static byte[] Rgb(PngImage image)
    {
        var rows = image.Rows();
        var pixels = new byte[3 * image.Width * image.Height];
        var step = Math.Max(1, image.Channels * image.Depth / 8);
        var above = new byte[image.RowLength];
        for (var y = 0; y < image.Height; y++)
        {
            var start = y * (image.RowLength + 1);
            var row = rows.AsSpan(start + 1, image.RowLength);
            Unfilter(rows[start], row, above, step);
            row.CopyTo(above);
            for (var x = 0; x < image.Width; x++)
            {
                Paint(image, row, x, pixels.AsSpan(3 * ((y * image.Width) + x), 3));
            }
        }

        return pixels;
    }

    // ISO/IEC 15948 clause 9.
    private static void Unfilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < step ? 0 : row[i - step];
            var corner = i < step ? 0 : above[i - step];
            row[i] += (byte)(filter switch { 1 => left, 2 => above[i], 3 => (left + above[i]) / 2, 4 => Paeth(left, above[i], corner), _ => 0 });
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    private static void Paint(PngImage image, ReadOnlySpan<byte> row, int x, Span<byte> to)
    {
        int Sample(int channel, ReadOnlySpan<byte> from) => image.Depth < 8
            ? (from[x * image.Depth / 8] >> (8 - image.Depth - (x * image.Depth % 8))) & ((1 << image.Depth) - 1)
            : from[((x * image.Channels) + channel) * image.Depth / 8];

        var scale = image.Depth < 8 ? Opaque / ((1 << image.Depth) - 1) : 1;
        var first = Sample(0, row);
        var alpha = image.Colour switch
        {
            PngColour.GrayAlpha => Sample(1, row),
            PngColour.RgbAlpha => Sample(3, row),
            PngColour.Palette => first < image.Transparency.Length ? image.Transparency[first] : Opaque,
            PngColour.Rgb => Clear(image, first, 0) && Clear(image, Sample(1, row), 1) && Clear(image, Sample(2, row), 2) ? 0 : Opaque,
            _ => Clear(image, first, 0) ? 0 : Opaque,
        };
        for (var channel = 0; channel < 3; channel++)
        {
            var value = image.Colour switch
            {
                PngColour.Palette => image.Palette[(3 * first) + channel],
                PngColour.Rgb or PngColour.RgbAlpha => Sample(channel, row),
                _ => first * scale,
            };
            to[channel] = (byte)(((value * alpha) + (Opaque * (Opaque - alpha))) / Opaque);
        }
    }

    // A colour of 16 bits is compared by its higher byte.
    private static bool Clear(PngImage image, int sample, int channel) => image.Transparency[(2 * channel) + (image.Depth == 16 ? 0 : 1)] == sample;
}
