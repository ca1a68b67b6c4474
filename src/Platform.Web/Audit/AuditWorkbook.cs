using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Platform.Web.Audit;

/// <summary>The found events as an Excel workbook of one sheet; every cell is text, so never a formula.</summary>
internal static class AuditWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    // Longest text of a cell.
    private const int CellLimit = 32_767;

    public static byte[] Write(IEnumerable<AuditRow> rows)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{ContentType}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Part(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Sheets}" xmlns:r="{Relations}"><sheets><sheet name="审计记录" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            WriteSheet(sheet, rows);
        }

        return stream.ToArray();
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml);
    }

    private static void WriteSheet(Stream stream, IEnumerable<AuditRow> rows)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        xml.WriteStartElement("worksheet", Sheets);
        xml.WriteStartElement("sheetData", Sheets);
        foreach (var cells in rows.Select(row => row.Cells).Prepend(AuditRow.Heads))
        {
            xml.WriteStartElement("row", Sheets);
            foreach (var cell in cells)
            {
                xml.WriteStartElement("c", Sheets);
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Sheets);
                xml.WriteElementString("t", Sheets, Printable(cell));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Printable(string cell) => new([.. cell.Take(CellLimit).Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))]);
}
