namespace Platform.Documents.Pdf;

/// <summary>An ICC profile of RGB colours, as an output intent.</summary>
/// <param name="Name">Of the colour space, such as sRGB.</param>
public sealed record ColorProfile(string Name, ReadOnlyMemory<byte> Icc)
{
    private static readonly string[] Known = ["/usr/share/color/icc/sRGB.icc", "/usr/share/color/icc/ghostscript/srgb.icc", "/usr/share/color/icc/ghostscript/default_rgb.icc"];

    private static readonly Lazy<ColorProfile?> Installed = new(() => Array.Find(Known, File.Exists) is { } file ? new ColorProfile("sRGB", File.ReadAllBytes(file)) : null);

    private readonly Lazy<byte[]> packed = new(() => PdfFile.Deflate(Icc.Span));

    /// <summary>The sRGB profile of the system, if it has one.</summary>
    public static ColorProfile? System => Installed.Value;

    internal byte[] Packed => packed.Value;
}
