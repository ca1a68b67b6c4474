using System.IO.Compression;
using System.Xml.Linq;

namespace Platform.Tests.Web.Components;

/// <summary>A workbook of ours, read without the library that wrote it.</summary>
internal static class Workbooks
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The texts and raw values of the first sheet, row by row.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet).Descendants(Sheet + "row").Select(row => (IReadOnlyList<string>)[.. row.Elements(Sheet + "c").Select(cell => cell.Value)])];
    }
}
