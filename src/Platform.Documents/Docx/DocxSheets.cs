using System.Collections.Concurrent;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>The parts that are the same in every document of one look, written once: styles, fonts and settings.</summary>
internal sealed class DocxSheets
{
    private static readonly ConcurrentDictionary<(DocxFonts Fonts, LayoutProfile Profile), DocxSheets> Known = [];

    private DocxSheets(DocxFonts fonts, LayoutProfile profile)
    {
        var grid = new DocxGrid(profile);
        Styles = Bytes(DocxStyles.Write(fonts, grid));
        Fonts = Bytes(DocxFontTable.Write(fonts));
        Settings = Bytes(DocxSettings.Write(grid));
    }

    public byte[] Styles { get; }

    public byte[] Fonts { get; }

    public byte[] Settings { get; }

    public static DocxSheets Of(DocxFonts fonts, LayoutProfile profile) =>
        Known.GetOrAdd((fonts, profile), static look => new DocxSheets(look.Fonts, look.Profile));

    private static byte[] Bytes(OpenXmlElement root)
    {
        using var stream = new MemoryStream();
        DocxFile.Write(root, stream);
        return stream.ToArray();
    }
}
