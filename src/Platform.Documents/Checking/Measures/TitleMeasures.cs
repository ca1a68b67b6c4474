namespace Platform.Documents.Checking.Measures;

/// <summary>标题.</summary>
internal static class TitleMeasures
{
    private const double Centre = TextArea.StandardLeft + (TextArea.StandardWidth / 2);
    private const double OffCentre = 3;

    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("title_size_pt", MeasureKind.Number, view => Title(view, lines => lines[0].Size is { } size ? Measurement.Of(size, lines[0].Page) : Measurement.Not("文件里没有字号"))),
        new("title_face", MeasureKind.Face, view => Title(view, lines => Measurement.Font(lines[0].Face, lines[0].Page))),
        new("title_centred", MeasureKind.Answer, view => Title(view, lines => Centred(lines, view.IsPdf))),
        new("title_shape", MeasureKind.Answer, view => Title(view, lines => Shape(lines, view.IsPdf))),
        new("title_below_rule_lines", MeasureKind.Number, view => Title(view, lines => BelowRule(view, lines[0]))),
    ];

    private static Measurement Title(DocumentView view, Func<IReadOnlyList<Passage>, Measurement> of) =>
        view.Elements.Title is { Count: > 0 } lines ? of(lines) : Measurement.None("没有认出标题");

    private static Measurement Centred(IReadOnlyList<Passage> lines, bool isPdf)
    {
        var wrong = lines.FirstOrDefault(line => isPdf ? Math.Abs(line.Box!.Centre - Centre) > OffCentre : !line.Shape!.IsCentred);
        return wrong is null ? Measurement.Answer(true, "居中", lines[0].Page)
            : Measurement.Answer(false, isPdf ? $"偏离中线 {Math.Abs(wrong.Box!.Centre - Centre):0.#} 毫米" : "没有居中", wrong.Page);
    }

    // A line shorter than both of its neighbours makes an hourglass.
    private static Measurement Shape(IReadOnlyList<Passage> lines, bool isPdf)
    {
        var widths = (isPdf ? lines.Select(line => line.Trimmed) : lines.SelectMany(line => line.Trimmed.Split('\n')))
            .Select(text => PlainText.CellWidth.Of(text.Trim()) / 2.0).ToList();
        if (widths.Count == 1)
        {
            return isPdf ? Measurement.Answer(true, "一行", lines[0].Page) : Measurement.Not("没有人工回行，回行由 Word 决定；转成 PDF 再核对");
        }

        var hourglass = Enumerable.Range(1, widths.Count - 2).Any(at => widths[at] < widths[at - 1] - 0.5 && widths[at] < widths[at + 1] - 0.5);
        return Measurement.Answer(!hourglass, string.Join("、", widths.Select(width => $"{width:0.#}")) + " 字", lines[0].Page);
    }

    private static Measurement BelowRule(DocumentView view, Passage first)
    {
        if (!view.IsPdf)
        {
            return Measurement.Not(Measurement.PlacedByWord);
        }

        return view.RedRules.LastOrDefault(rule => rule.Box.Bottom < first.Box!.Top) is not { } rule ? Measurement.None("标题上面没有红线")
            : Measurement.Of(Math.Round((first.Box!.Middle - rule.Box.Bottom) / TextArea.StandardPitch - 0.5, 1), first.Page);
    }
}
