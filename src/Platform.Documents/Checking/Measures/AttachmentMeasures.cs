namespace Platform.Documents.Checking.Measures;

/// <summary>附件说明 and 附件.</summary>
internal static class AttachmentMeasures
{
    private const string Ends = "。；，、,;.";
    private const double TextTop = 37;
    private const double NearLine = 2.5;

    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("attachment_note_indent_chars", MeasureKind.Number, view => Note(view, lines => Measurement.Of(Math.Round(Indent(lines[0], view), 1), lines[0].Page))),
        new("attachment_note_form", MeasureKind.Answer, view => Note(view, Form)),
        new("attachment_note_off_line_mm", MeasureKind.Number, view => Note(view, Aligned)),
        new("attachment_mark_face", MeasureKind.Face, view => Mark(view, mark => Measurement.Font(mark.Face, mark.Page))),
        new("attachment_mark_indent_chars", MeasureKind.Number, view => Mark(view, mark => Measurement.Of(Math.Round(MarkIndent(mark), 1), mark.Page))),
        new("attachment_mark_first_line", MeasureKind.Answer, view => Mark(view, mark => FirstLine(view, mark))),
    ];

    private static Measurement Note(DocumentView view, Func<IReadOnlyList<Passage>, Measurement> of) =>
        view.Elements.AttachmentNote is { Count: > 0 } lines ? of(lines) : Measurement.None("没有附件说明");

    private static Measurement Mark(DocumentView view, Func<Passage, Measurement> of) =>
        view.Elements.AttachmentMarks.FirstOrDefault(mark => view.IsUpright(mark.Page)) is { } mark ? of(mark) : Measurement.None("没有竖放的附件");

    // The note hangs behind its label, so its first line is what counts.
    private static double Indent(Passage line, DocumentView view) => line.Box is { } box ? view.Area.IndentOf(box)
        : line.Shape!.Left + line.Shape.FirstLine + line.Text.TakeWhile(letter => letter == '　').Count();

    private static double MarkIndent(Passage mark) => mark.Box is { } box ? (box.Left - TextArea.StandardLeft) / TextArea.Character
        : mark.Shape!.Left + mark.Shape.FirstLine + mark.Text.TakeWhile(letter => letter == '　').Count();

    private static Measurement Form(IReadOnlyList<Passage> lines)
    {
        if (!lines[0].Trimmed.StartsWith("附件：", StringComparison.Ordinal))
        {
            return Measurement.Answer(false, lines[0].Trimmed, lines[0].Page, "“附件”后用全角冒号");
        }

        var wrong = lines.FirstOrDefault(line => Ends.Contains(line.Trimmed[^1], StringComparison.Ordinal));
        return wrong is null ? Measurement.Answer(true, lines[0].Trimmed, lines[0].Page)
            : Measurement.Answer(false, $"末尾“{wrong.Trimmed[^1]}”", wrong.Page, "附件名称后不加标点");
    }

    private static Measurement Aligned(IReadOnlyList<Passage> lines)
    {
        var items = lines.Skip(1).Where(line => line.Box is not null && WrittenForms.AttachmentItem().IsMatch(line.Trimmed)).ToList();
        if (lines[0].Box is not { } first)
        {
            return Measurement.Not(Measurement.PlacedByWord);
        }

        var number = first.Left + (3 * TextArea.Character);
        return items.Count == 0 ? Measurement.None("只有一个附件") : Measurement.Of(Math.Round(items.Max(line => Math.Abs(line.Box!.Left - number)), 1), items[0].Page);
    }

    private static Measurement FirstLine(DocumentView view, Passage mark) => mark.Box is not { } box ? Measurement.Not(Measurement.PlacedByWord)
        : Measurement.Answer(Math.Abs(box.Middle - TextTop - (TextArea.StandardPitch / 2)) < NearLine, $"距纸上边 {box.Middle:0.#} 毫米", mark.Page);
}
