namespace Platform.Documents.Typesetting;

/// <summary>Puts set lines into boxes of one line pitch each.</summary>
internal static class LineBox
{
    /// <summary>The baseline of type in a line of some height, from the line's top: the character body stands in the middle.</summary>
    public static double Baseline(double height, TypeStyle style) => ((height - style.Em) / 2) + (TypeStyle.Above * style.Em);

    public static FlowBox Of(SetLine line, double pitch, TypeStyle style, bool keepsNext = false, FlowBookmark? bookmark = null) =>
        new(pitch, line.Length == 0 ? [] : [line.At(0, Baseline(pitch, style))], keepsNext, bookmark);

    /// <summary>Text that ends at an edge.</summary>
    public static SetLine EndingAt(TypeCase type, string text, TypeStyle style, double right) => Placed(type, text, style, width => right - width);

    /// <summary>Text in the middle of a stretch.</summary>
    public static SetLine Centered(TypeCase type, string text, TypeStyle style, double left, double width) =>
        Placed(type, text, style, own => left + ((width - own) / 2));

    public static SetLine StartingAt(TypeCase type, string text, TypeStyle style, double left) => Placed(type, text, style, _ => left);

    private static SetLine Placed(TypeCase type, string text, TypeStyle style, Func<double, double> indent)
    {
        var cells = type.Cells(text, style);
        return new SetLine(cells, indent(cells.Sum(cell => cell.Advance))) { Tag = type.Tags.Add(TagKind.Paragraph) };
    }
}
