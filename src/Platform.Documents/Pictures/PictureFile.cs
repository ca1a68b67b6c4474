namespace Platform.Documents.Pictures;

/// <summary>A PNG or JPEG file that has been looked into, so that every writer can embed it.</summary>
public sealed class PictureFile
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    private const long MostPixels = 40_000_000;

    private PictureFile(string name, ReadOnlyMemory<byte> bytes, int width, int height, PngImage? png)
    {
        Name = name;
        Bytes = bytes;
        Width = width;
        Height = height;
        Png = png;
    }

    public string Name { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    public string MediaType => Png is null ? "image/jpeg" : "image/png";

    /// <summary>Null for a JPEG.</summary>
    internal PngImage? Png { get; }

    /// <summary>Looks into a file.</summary>
    /// <returns>The picture, or why it cannot be printed: a Chinese phrase with what to do.</returns>
    public static (PictureFile? Picture, string? Objection) Read(string name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MostBytes)
        {
            return (null, "超过 10 MB，请缩小后再用");
        }

        try
        {
            return PngImage.Is(bytes.Span) ? ReadPng(name, bytes) : ReadJpeg(name, bytes);
        }
        catch (Exception damaged) when (damaged is ArgumentOutOfRangeException or IndexOutOfRangeException or InvalidDataException)
        {
            return (null, "已损坏，打不开");
        }
    }

    private static (PictureFile? Picture, string? Objection) ReadPng(string name, ReadOnlyMemory<byte> bytes)
    {
        var png = PngImage.Read(bytes.Span);
        return png.IsInterlaced ? (null, "是隔行扫描的 PNG，请另存为普通 PNG") : Sized(name, bytes, png.Width, png.Height, png);
    }

    private static (PictureFile? Picture, string? Objection) ReadJpeg(string name, ReadOnlyMemory<byte> bytes) => JpegHead.Read(bytes.Span) switch
    {
        null => (null, "不是 PNG 或 JPEG 图片"),
        { Components: not (1 or 3) } => (null, "是印刷四色（CMYK）的 JPEG，请另存为 RGB"),
        { } head => Sized(name, bytes, head.Width, head.Height, null),
    };

    private static (PictureFile? Picture, string? Objection) Sized(string name, ReadOnlyMemory<byte> bytes, int width, int height, PngImage? png)
    {
        if (width <= 0 || height <= 0 || (long)width * height > MostPixels)
        {
            return (null, "超过 4000 万像素，请缩小后再用");
        }

        png?.Check();
        return (new PictureFile(name, bytes, width, height, png), null);
    }
}
