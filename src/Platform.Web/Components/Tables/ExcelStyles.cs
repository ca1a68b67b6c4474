extern alias OpenXmlSdk;

using OpenXmlSdk::DocumentFormat.OpenXml;
using OpenXmlSdk::DocumentFormat.OpenXml.Spreadsheet;

namespace Platform.Web.Components.Tables;

/// <summary>The few formats of a workbook, by their index.</summary>
internal static class ExcelStyles
{
    public const uint Text = 1;
    public const uint Head = 2;
    public const uint Number = 3;
    public const uint Money = 4;
    public const uint Day = 5;
    public const uint Moment = 6;

    private const uint OwnNumber = 164;
    private const uint OwnDay = 165;
    private const uint OwnMoment = 166;

    /// <summary>Excel's built-in formats: text, and two decimals with separators.</summary>
    private const uint TextFormat = 49;
    private const uint MoneyFormat = 4;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = OwnNumber, FormatCode = "#,##0.####" },
            new NumberingFormat { NumberFormatId = OwnDay, FormatCode = "yyyy\"年\"m\"月\"d\"日\"" },
            new NumberingFormat { NumberFormatId = OwnMoment, FormatCode = "yyyy\"年\"m\"月\"d\"日\" hh:mm" }),
        new Fonts(new Font(new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 11 })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(), Format(TextFormat), Format(TextFormat, font: 1), Format(OwnNumber), Format(MoneyFormat), Format(OwnDay), Format(OwnMoment)));

    private static CellFormat Format(uint format, uint font = 0) => new()
    {
        NumberFormatId = format,
        ApplyNumberFormat = true,
        FontId = font,
        ApplyFont = font > 0 ? BooleanValue.FromBoolean(true) : null,
    };
}
