using System.Globalization;
using System.Text;
using System.Xml;
using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>What the file tells of the document: title, number, issuer, kind and day.</summary>
internal static class DocxProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static byte[] Write(DocumentHead head)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            Write(xml, head);
        }

        return stream.ToArray();
    }

    private static void Write(XmlWriter xml, DocumentHead head)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        Element("dc", "title", Elements, head.Title.Text);
        Element("dc", "subject", Elements, head.Number);
        Element("dc", "creator", Elements, string.Join('、', head.Issuers));
        Element("cp", "category", Core, head.Type);
        Element("dc", "language", Elements, "zh-CN");
        if (head.Date is { } day)
        {
            xml.WriteStartElement("dcterms", "created", Terms);
            xml.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
            xml.WriteString(day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Element(string prefix, string name, string space, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                xml.WriteElementString(prefix, name, space, DocxText.Clean(value));
            }
        }
    }
}
