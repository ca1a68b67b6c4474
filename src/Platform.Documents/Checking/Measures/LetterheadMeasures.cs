namespace Platform.Documents.Checking.Measures;

/// <summary>发文机关标志 and 签发人.</summary>
internal static class LetterheadMeasures
{
    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("letterhead_top_mm", MeasureKind.Number, view => Ink(view, ink => ink.Top)),
        new("letterhead_off_centre_mm", MeasureKind.Number, Centre),
        new("letterhead_red", MeasureKind.Answer, Red),
        new("signatory_face", MeasureKind.Face, view => Signatory(view, line => Measurement.Font(line.FaceAt(line.Text.IndexOf('人', StringComparison.Ordinal) + 2, 20), line.Page))),
    ];

    private static Measurement NoMark => Measurement.None("没有认出发文机关标志（红头）");

    private static Measurement Ink(DocumentView view, Func<Box, double> of) => view switch
    {
        { Elements.Letterhead: [] } => NoMark,
        { IsPdf: false } => Measurement.Not(Measurement.PlacedByWord),
        { LetterheadInk: { } ink } => Measurement.Of(Math.Round(of(ink), 1), 1),
        _ => Measurement.Of(Math.Round(of(view.Elements.Letterhead[0].Box!), 1), 1),
    };

    private static Measurement Centre(DocumentView view)
    {
        if (view.IsPdf || view.Elements.Letterhead is not [var mark, ..])
        {
            return Ink(view, ink => Math.Abs(ink.Centre - TextArea.StandardLeft - (TextArea.StandardWidth / 2)));
        }

        return mark.Shape!.IsCentred || mark.InTable ? Measurement.Of(0, null)
            : Measurement.Not($"段落没有设为居中（是{AlignName(mark.Shape.Align)}）；转成 PDF 可以量出偏多少");
    }

    private static Measurement Red(DocumentView view) => view.Elements.Letterhead is not [var mark, ..] ? NoMark
        : Measurement.Answer(view.Elements.Letterhead.All(line => line.IsRed), view.Elements.Letterhead.All(line => line.IsRed) ? "红色" : $"颜色 {mark.Runs[0].Colour ?? "黑色"}", mark.Page);

    private static Measurement Signatory(DocumentView view, Func<Passage, Measurement> of) =>
        view.Elements.Signatories is [var line, ..] && line.Trimmed.Length > 4 ? of(line) : Measurement.None("没有签发人（只有上行文有）");

    private static string AlignName(string align) => align switch
    {
        "right" => "右对齐",
        "both" => "两端对齐",
        _ => "左对齐",
    };
}
