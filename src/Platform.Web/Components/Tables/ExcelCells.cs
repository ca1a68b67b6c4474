extern alias OpenXmlSdk;

using System.Globalization;
using System.Xml;
using OpenXmlSdk::DocumentFormat.OpenXml;
using OpenXmlSdk::DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = OpenXmlSdk::DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Platform.Web.Components.Tables;

/// <summary>Cells of a workbook by the kind of their value.</summary>
internal static class ExcelCells
{
    private const int MostCharacters = 32_767;

    public static SheetCell Of(Cell cell, TableHead head) => cell switch
    {
        { Date: { } day } => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), ExcelStyles.Day),
        { At: { } moment } => Number(Moments.Local(moment).ToOADate().ToString(CultureInfo.InvariantCulture), ExcelStyles.Moment),
        { Number: { } number } => Number(
            number.ToString(CultureInfo.InvariantCulture), head.Kind == ColumnKind.Money ? ExcelStyles.Money : ExcelStyles.Number),
        _ when cell == Cell.Empty => new SheetCell(),
        _ => Text(cell.Text, ExcelStyles.Text),
    };

    /// <summary>Text whatever it looks like: its format keeps it text even when somebody edits the cell.</summary>
    public static SheetCell Text(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = style,
    };

    private static SheetCell Number(string value, uint style) => new()
    {
        CellValue = new CellValue(value),
        StyleIndex = style,
    };

    private static string Clean(string text)
    {
        var clean = string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)).Select(rune => rune.ToString()));
        return clean.Length <= MostCharacters ? clean : clean[..MostCharacters];
    }
}
