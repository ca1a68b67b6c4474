using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Platform.Documents.Docx;

/// <summary>The parts of a Word file and how the text finds them. Every name is fixed, so that equal content makes equal files.</summary>
internal sealed class DocxFile
{
    private const int UsualSize = 32 * 1024;
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string RelationshipsStart = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    // The first moment that a zip file can tell.
    private static readonly DateTimeOffset FirstMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(false) };

    private readonly List<(string Path, Action<Stream> Write)> parts = [];
    private readonly StringBuilder relationships = new(RelationshipsStart);
    private readonly StringBuilder types = new(
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{WordType}document.main+xml\"/>");

    /// <summary>Adds a part that the text finds by its name.</summary>
    /// <param name="kind">styles, settings, fontTable, header or footer: the same word in its relationship and its type.</param>
    public void Add(string kind, string name, OpenXmlElement root) => Add(kind, name, stream => Write(root, stream));

    public void Add(string kind, string name, byte[] bytes) => Add(kind, name, stream => stream.Write(bytes));

    /// <param name="extension">png or jpg.</param>
    public void AddPicture(string name, string extension, ReadOnlyMemory<byte> bytes) =>
        Relate("image", name, $"media/{name}.{extension}", stream => stream.Write(bytes.Span));

    /// <summary>The bytes of the file.</summary>
    public byte[] Zip(W.Document document, byte[] properties)
    {
        using var file = new MemoryStream(UsualSize);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", types.Append("</Types>").ToString());
            Write(zip, "_rels/.rels", $"{RelationshipsStart}<Relationship Id=\"document\" Type=\"{Kinds}officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
            Write(zip, "docProps/core.xml", stream => stream.Write(properties));
            Write(zip, "word/document.xml", stream => Write(document, stream));
            Write(zip, "word/_rels/document.xml.rels", relationships.Append("</Relationships>").ToString());
            parts.ForEach(part => Write(zip, part.Path, part.Write));
        }

        return file.ToArray();
    }

    /// <summary>An element as the root of a part.</summary>
    public static void Write(OpenXmlElement root, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Xml);
        xml.WriteStartDocument(standalone: true);
        root.WriteTo(xml);
    }

    private void Add(string kind, string name, Action<Stream> write)
    {
        types.Append("<Override PartName=\"/word/").Append(name).Append(".xml\" ContentType=\"").Append(WordType).Append(kind).Append("+xml\"/>");
        Relate(kind, name, $"{name}.xml", write);
    }

    private void Relate(string kind, string name, string path, Action<Stream> write)
    {
        relationships.Append("<Relationship Id=\"").Append(name).Append("\" Type=\"").Append(Kinds).Append(kind).Append("\" Target=\"").Append(path).Append("\"/>");
        parts.Add(($"word/{path}", write));
    }

    private static void Write(ZipArchive zip, string path, string text) => Write(zip, path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private static void Write(ZipArchive zip, string path, Action<Stream> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = FirstMoment;
        using var stream = entry.Open();
        write(stream);
    }
}
