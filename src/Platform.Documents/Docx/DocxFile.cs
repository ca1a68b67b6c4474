using System.Text;

namespace Platform.Documents.Docx;

/// <summary>The parts of a Word file and how the text finds them. Every name is fixed, so that equal content makes equal files.</summary>
internal sealed class DocxFile
{
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string RelationshipsStart = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private static readonly ZipEntry Root = Entry(
        "_rels/.rels",
        $"{RelationshipsStart}<Relationship Id=\"document\" Type=\"{Kinds}officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");

    private readonly List<ZipEntry> parts = [];
    private readonly StringBuilder relationships = new(RelationshipsStart, 2048);
    private readonly StringBuilder types = new(
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{WordType}document.main+xml\"/>",
        2048);

    /// <summary>A part that the text finds by its name.</summary>
    public static ZipEntry Part(string name, ReadOnlySpan<byte> bytes) => new($"word/{name}.xml", bytes);

    /// <summary>Adds a part that the text finds by its name.</summary>
    /// <param name="kind">styles, settings, fontTable, header or footer: the same word in its relationship and its type.</param>
    public void Add(string kind, string name, ZipEntry part)
    {
        types.Append("<Override PartName=\"/word/").Append(name).Append(".xml\" ContentType=\"").Append(WordType).Append(kind).Append("+xml\"/>");
        Relate(kind, name, $"{name}.xml", part);
    }

    /// <param name="extension">png or jpg.</param>
    public void AddPicture(string name, string extension, ReadOnlyMemory<byte> bytes) =>
        Relate("image", name, $"media/{name}.{extension}", new ZipEntry($"word/media/{name}.{extension}", bytes.Span));

    /// <summary>The bytes of the file.</summary>
    public byte[] Zip(ReadOnlySpan<byte> document, ReadOnlySpan<byte> properties)
    {
        return ZipFile.Write(
        [
            Entry("[Content_Types].xml", types.Append("</Types>").ToString()),
            Root,
            new ZipEntry("docProps/core.xml", properties),
            new ZipEntry("word/document.xml", document),
            Entry("word/_rels/document.xml.rels", relationships.Append("</Relationships>").ToString()),
            .. parts,
        ]);
    }

    private void Relate(string kind, string name, string path, ZipEntry part)
    {
        relationships.Append("<Relationship Id=\"").Append(name).Append("\" Type=\"").Append(Kinds).Append(kind).Append("\" Target=\"").Append(path).Append("\"/>");
        parts.Add(part);
    }

    private static ZipEntry Entry(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
