extern alias OpenXmlSdk;

using OpenXmlSdk::DocumentFormat.OpenXml;
using OpenXmlSdk::DocumentFormat.OpenXml.Packaging;
using OpenXmlSdk::DocumentFormat.OpenXml.Spreadsheet;

namespace Platform.Web.Components.Tables;

/// <summary>A workbook of one sheet: heads in bold and fixed, figures as numbers, days as dates, all other cells as text, so never as formulas.</summary>
internal static class ExcelWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(string title, IReadOnlyList<TableHead> heads, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = ExcelStyles.Sheet();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            WriteSheet(sheet, heads, rows);
            workbook.Workbook = new Workbook(new Sheets(new Sheet
            {
                Name = SheetName(title),
                SheetId = 1,
                Id = workbook.GetIdOfPart(sheet),
            }));
        }

        return stream.ToArray();
    }

    private static void WriteSheet(WorksheetPart part, IReadOnlyList<TableHead> heads, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        writer.WriteElement(new Columns(heads.Select((head, i) => Width(head, (uint)i + 1))));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(heads.Select(head => ExcelCells.Text(head.TitleWithUnit, ExcelStyles.Head))));
        foreach (var cells in rows)
        {
            writer.WriteElement(new Row(cells.Select((cell, i) => ExcelCells.Of(cell, heads[i]))));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Column Width(TableHead head, uint place) => new()
    {
        Min = place,
        Max = place,
        Width = head.Kind switch { ColumnKind.Text => 28, ColumnKind.Money or ColumnKind.Day => 17, _ => 14 },
        CustomWidth = true,
    };

    /// <summary>Excel forbids some characters and more than 31.</summary>
    private static string SheetName(string title)
    {
        var name = string.Concat(title.Where(character => !"[]:*?/\\'".Contains(character, StringComparison.Ordinal) && !char.IsControl(character)));
        return name.Length == 0 ? "数据" : name[..Math.Min(name.Length, 31)];
    }
}
