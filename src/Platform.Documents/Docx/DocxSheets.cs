using System.Collections.Concurrent;
using System.Text;
using System.Xml;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>The parts that are the same in every document of one look, written and deflated once.</summary>
internal sealed class DocxSheets
{
    private static readonly ConcurrentDictionary<(DocxFonts Fonts, LayoutProfile Profile), DocxSheets> Known = [];
    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(false) };

    private readonly ConcurrentDictionary<(string Name, int Variant), ZipEntry> margins = [];

    private DocxSheets(DocxFonts fonts, LayoutProfile profile)
    {
        var grid = new DocxGrid(profile);
        Styles = Part("styles", DocxStyles.Write(fonts, grid));
        Fonts = Part("fontTable", DocxFontTable.Write(fonts));
        Settings = Part("settings", DocxSettings.Write(grid));
    }

    public ZipEntry Styles { get; }

    public ZipEntry Fonts { get; }

    public ZipEntry Settings { get; }

    public static DocxSheets Of(DocxFonts fonts, LayoutProfile profile) =>
        Known.GetOrAdd((fonts, profile), static look => new DocxSheets(look.Fonts, look.Profile));

    /// <summary>A header or footer that nothing sets apart but its name and variant.</summary>
    /// <param name="root">hdr or ftr.</param>
    public ZipEntry Part(string name, int variant, string root, Func<IEnumerable<WordBlock>> content) =>
        margins.TryGetValue((name, variant), out var known) ? known : margins.GetOrAdd((name, variant), Part(name, root, content()));

    /// <summary>A header or footer of one document.</summary>
    public static ZipEntry Part(string name, string root, IEnumerable<WordBlock> content)
    {
        using var xml = new WordXml();
        xml.Start(root);
        foreach (var block in content)
        {
            block.Write(xml);
        }

        xml.End(root);
        return DocxFile.Part(name, xml.Written);
    }

    private static ZipEntry Part(string name, OpenXmlElement root)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Xml))
        {
            xml.WriteStartDocument(standalone: true);
            root.WriteTo(xml);
        }

        return DocxFile.Part(name, stream.ToArray());
    }
}
