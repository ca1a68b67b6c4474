namespace Platform.Documents.Docx;

/// <summary>公文表格: ruled, 0.35 mm outside and 0.25 mm inside.</summary>
internal static class DocxTableStyle
{
    // Eighths of a point: 1 pt is 0.353 mm, 0.75 pt is 0.265 mm.
    public const uint ThickLine = 8;
    public const uint ThinLine = 6;

    // Rows have their height from the plan, the room above and below the text with it.
    public const short SideMargin = 85;
    private const string EndMargin = "28";

    public static W.Style Write() => new(
        new W.StyleName { Val = "公文表格" },
        new W.BasedOn { Val = "TableNormal" },
        new W.PrimaryStyle(),
        new W.StyleTableProperties(
            new W.TableBorders(
                Border<W.TopBorder>(ThickLine),
                Border<W.LeftBorder>(ThickLine),
                Border<W.BottomBorder>(ThickLine),
                Border<W.RightBorder>(ThickLine),
                Border<W.InsideHorizontalBorder>(ThinLine),
                Border<W.InsideVerticalBorder>(ThinLine)),
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = EndMargin, Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = SideMargin, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = EndMargin, Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = SideMargin, Type = W.TableWidthValues.Dxa })))
    {
        Type = W.StyleValues.Table,
        CustomStyle = true,
        StyleId = StyleId.Table,
    };

    public static W.TableCellMarginDefault NoSideMargins() => new(
        new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
        new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa });

    public static TBorder Border<TBorder>(uint size, string color = "000000")
        where TBorder : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = size, Space = 0, Color = color };
}
