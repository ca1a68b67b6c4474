namespace Platform.Documents.Checking.Measures;

/// <summary>主送机关.</summary>
internal static class RecipientMeasures
{
    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("recipients_indent_chars", MeasureKind.Number, view => Recipients(view, lines => Measurement.Of(Math.Round(lines.Max(line => Indent(line, view)), 1), lines[0].Page))),
        new("recipients_colon", MeasureKind.Answer, view => Recipients(view, lines => Measurement.Answer(lines[^1].Trimmed.EndsWith('：'), $"末尾“{lines[^1].Trimmed[^1]}”", lines[^1].Page))),
        new("recipients_below_title_lines", MeasureKind.Number, view => Recipients(view, lines => BelowTitle(view, lines[0]))),
    ];

    private static Measurement Recipients(DocumentView view, Func<IReadOnlyList<Passage>, Measurement> of) =>
        view.Elements.Recipients is { Count: > 0 } lines ? of(lines) : Measurement.None("没有认出主送机关（以冒号结束的一段）");

    private static double Indent(Passage line, DocumentView view) => line.Box is { } box ? view.Area.IndentOf(box)
        : line.Shape!.Left + Math.Max(line.Shape.FirstLine, 0) + line.Text.TakeWhile(letter => letter == '　').Count();

    private static Measurement BelowTitle(DocumentView view, Passage first) => first.Box is not { } box ? Measurement.Not(Measurement.PlacedByWord)
        : view.Elements.Title is [.., { Box: { } title }] ? Measurement.Of(Math.Round(((box.Middle - title.Middle) / TextArea.StandardPitch) - 1, 1), first.Page)
        : Measurement.None("没有认出标题");
}
