namespace Platform.Documents.Checking.Measures;

/// <summary>正文.</summary>
internal static class BodyMeasures
{
    private const double PointsPerMillimetre = 72 / 25.4;
    private const string NotAtStart = "，。、；：？！）》〕”’】";
    private const string NotAtEnd = "（《〔“‘【";

    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("body_size_pt", MeasureKind.Number, view => Most(view)?.Size is { } size ? Measurement.Of(size, Most(view)!.Page) : NoBody),
        new("body_face", MeasureKind.Face, view => Most(view) is { } line ? Measurement.Font(line.Face, line.Page) : NoBody),
        new("body_indent_chars", MeasureKind.Number, Indent),
        new("line_pitch_pt", MeasureKind.Number, view => Pitch(view) is { } pitch ? Measurement.Of(Math.Round(pitch, 1), null) : NoPitch(view)),
        new("lines_per_page", MeasureKind.Number, Lines),
        new("characters_per_line", MeasureKind.Number, Characters),
        new("line_edges", MeasureKind.Answer, Edges),
        new("body_on_first_page", MeasureKind.Answer, FirstPage),
    ];

    private static Measurement NoBody => Measurement.None("没有认出正文");

    private static IEnumerable<Passage> Lines(DocumentElements elements) => elements.Body.Where(line => !line.InTable);

    /// <summary>A line in the size and face of most of the text.</summary>
    private static Passage? Most(DocumentView view) => Lines(view.Elements).Where(line => !HeadingMeasures.IsHeading(line.Trimmed))
        .GroupBy(line => (line.Size, line.Face)).MaxBy(group => group.Sum(line => line.Trimmed.Length))?.First();

    // Behind a line that stops short a paragraph begins; the first one does so anyway.
    private static Measurement Indent(DocumentView view)
    {
        var lines = Lines(view.Elements).ToList();
        var starts = lines.Where((line, at) => at == 0 || line.Shape is not null || IsShort(lines[at - 1], view));
        var indents = starts.Where(line => !TitleFinder.IsCentred(line, view.IsPdf)).Select(line => (line.Page, Indent: Indent(line, view))).ToList();
        return indents.Count == 0 ? NoBody : indents.MaxBy(start => Math.Abs(start.Indent - 2)) is var worst
            ? Measurement.Of(Math.Round(worst.Indent, 1), worst.Page, indents.Count > 1 && Math.Abs(worst.Indent - 2) > 0.3 ? $"{indents.Count(start => Math.Abs(start.Indent - 2) > 0.3)} 段不是空二字" : null) : NoBody;
    }

    private static bool IsShort(Passage line, DocumentView view) => line.Box!.Right < view.Area.Right - (2 * TextArea.Character);

    private static double Indent(Passage line, DocumentView view) => line.Box is { } box ? view.Area.IndentOf(box)
        : line.Shape!.Left + line.Shape.FirstLine + line.Text.TakeWhile(letter => letter is '　').Count() + (line.Text.TakeWhile(letter => letter is ' ').Count() / 2.0);

    private static double? Pitch(DocumentView view) => view.IsPdf
        ? view.Area.PitchIsSeen ? view.Area.Pitch * PointsPerMillimetre : null
        : Lines(view.Elements).Select(line => line.Shape?.Pitch).FirstOrDefault(pitch => pitch is not null) ?? (view.Sheets is [var sheet, ..] ? sheet.GridPitch : null);

    private static Measurement NoPitch(DocumentView view) => view.IsPdf
        ? Measurement.None("上下相连的正文行太少") : Measurement.Not("行距不是固定值，也没有文档网格，随字体变化");

    private static Measurement Lines(DocumentView view) => Pitch(view) is not { } pitch ? NoPitch(view)
        : Measurement.Of(Math.Floor((Height(view) * PointsPerMillimetre / pitch) + 0.08), null);

    private static double Height(DocumentView view) => view.Sheets.FirstOrDefault(sheet => sheet is { IsLandscape: false, Margins: not null }) is { Margins: { } margins } sheet
        ? sheet.Height - margins.Top - margins.Bottom : TextArea.StandardHeight;

    private static Measurement Characters(DocumentView view)
    {
        if (!view.IsPdf)
        {
            return DocxAdvance.Characters(view, Most(view));
        }

        var counts = view.Area.FullLines.Where(line => line.Trimmed.All(letter => letter >= '\u3007' || letter is '“' or '”' or '—' or '…'))
            .Select(line => line.Box!.Width / line.Characters).Order().ToList();
        return counts.Count == 0 ? Measurement.None("没有排满汉字的行")
            : Measurement.Of(Math.Floor(((view.Area.Width ?? TextArea.StandardWidth) / counts[counts.Count / 2]) + 0.15), view.Area.FullLines[0].Page);
    }

    private static Measurement Edges(DocumentView view)
    {
        if (!view.IsPdf)
        {
            return Measurement.Not("换行要由 Word 排版才知道；转成 PDF 再核对");
        }

        var wrong = view.Elements.Text.FirstOrDefault(line => NotAtStart.Contains(line.Trimmed[0], StringComparison.Ordinal) || NotAtEnd.Contains(line.Trimmed[^1], StringComparison.Ordinal));
        return wrong is null ? Measurement.Answer(true, "没有", null)
            : Measurement.Answer(false, NotAtStart.Contains(wrong.Trimmed[0], StringComparison.Ordinal) ? $"行首“{wrong.Trimmed[0]}”" : $"行末“{wrong.Trimmed[^1]}”", wrong.Page, $"在“{wrong.Trimmed}”");
    }

    private static Measurement FirstPage(DocumentView view) => view switch
    {
        { IsPdf: false } => Measurement.Not("分页要由 Word 排版才知道；转成 PDF 再核对"),
        { Elements.Body: [] } => NoBody,
        _ => view.Elements.Body[0].Page == 1 ? Measurement.Answer(true, "有正文", 1) : Measurement.Answer(false, "没有正文", 1),
    };
}
