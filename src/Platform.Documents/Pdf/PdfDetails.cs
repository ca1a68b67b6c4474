using System.Globalization;
using System.Security;
using System.Text;
using Platform.Documents.Model;

namespace Platform.Documents.Pdf;

/// <summary>What a file says of its document, as document information and as XMP.</summary>
internal sealed record PdfDetails(string Title, string Number, string Issuer, string Type, DateTimeOffset? CreatedAt)
{
    private const string Producer = "Platform.Documents";

    public static PdfDetails Of(DocumentHead head, DateTimeOffset? createdAt) =>
        new(head.Title.Text, head.Number ?? "", string.Join('、', head.Issuers), head.Type, createdAt);

    public PdfText Information()
    {
        var text = new PdfText().Add("<</Producer(" + Producer + ")");
        Entry(text, "/Title", Title);
        Entry(text, "/Subject", Number);
        Entry(text, "/Author", Issuer);
        Entry(text, "/Keywords", Type);
        if (CreatedAt is { } at)
        {
            text.Add($"/CreationDate(D:{at.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)");
        }

        return text.Add(">>");
    }

    public byte[] Xmp()
    {
        var created = CreatedAt is { } at ? $"<xmp:CreateDate>{at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture)}</xmp:CreateDate>" : "";
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escape(Issuer)}</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Escape(Number)}</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language><pdf:Keywords>{Escape(Type)}</pdf:Keywords><pdf:Producer>{Producer}</pdf:Producer>{created}
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """);
    }

    private static void Entry(PdfText text, string key, string value)
    {
        if (value.Length > 0)
        {
            text.Add(key).AddString(value);
        }
    }

    private static string Escape(string text) => SecurityElement.Escape(text);
}
