using Platform.Documents.Model;

namespace Platform.Documents.Checking.Measures;

/// <summary>发文字号.</summary>
internal static class NumberMeasures
{
    private const double OffCentre = 2;

    // The mark's ink and the number's body come nearer to each other than their lines by this much.
    private const double InkGap = 2.3;

    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("number_form", MeasureKind.Answer, Form),
        new("number_place", MeasureKind.Answer, Place),
        new("number_below_mark_lines", MeasureKind.Number, BelowMark),
    ];

    private static Measurement NoNumber => Measurement.None("没有认出发文字号");

    private static Measurement Form(DocumentView view)
    {
        if (view.Elements is not { Number: { } line, NumberText: var number })
        {
            return NoNumber;
        }

        var right = WrittenForms.RightNumber().IsMatch(number) || WrittenForms.RightOrderNumber().IsMatch(number);
        return Measurement.Answer(right, number, line.Page, right ? null : Wrong(number));
    }

    private static string Wrong(string number) => number switch
    {
        _ when number.IndexOfAny(['[', ']', '［', '］', '（', '）', '(', ')', '【', '】', '﹝', '﹞']) >= 0 => "年份要用六角括号〔〕",
        _ when number.Contains('第', StringComparison.Ordinal) => "序号前不加“第”",
        _ when number.Contains("〕0", StringComparison.Ordinal) => "序号不编虚位，前面不加 0",
        _ when number.Any(char.IsWhiteSpace) => "中间不留空格",
        _ => "年份用全称四位阿拉伯数字，序号用阿拉伯数字",
    };

    private static Measurement Place(DocumentView view)
    {
        if (view.Elements is not { Number: { } line } elements)
        {
            return NoNumber;
        }

        if (elements.Format is DocumentFormat.Letter)
        {
            return line.Box is { } at && view.Area.RightGapOf(at) is var gap ? Measurement.Answer(Math.Abs(gap) < 1, $"右空 {gap:0.#} 字", 1) : Measurement.Not(Measurement.PlacedByWord);
        }

        var upward = elements.Signatories.Count > 0;
        return line.Box is { } box ? Printed(view, box, upward) : Word(line, upward);
    }

    private static Measurement Printed(DocumentView view, Box box, bool upward)
    {
        var (off, indent) = (box.Centre - TextArea.StandardLeft - (TextArea.StandardWidth / 2), (box.Left - TextArea.StandardLeft) / TextArea.Character);
        return upward || Math.Abs(indent - 1) < 0.5 ? Measurement.Answer(Math.Abs(indent - 1) < 0.5, $"左空 {indent:0.#} 字", 1)
            : Measurement.Answer(Math.Abs(off) < OffCentre, Math.Abs(off) < OffCentre ? "居中" : $"偏离中线 {Math.Abs(off):0.#} 毫米", view.Elements.Number!.Page);
    }

    private static Measurement Word(Passage line, bool upward)
    {
        var indent = line.Shape!.Left + line.Shape.FirstLine + line.Text.TakeWhile(letter => letter == '　').Count();
        return upward || (!line.Shape.IsCentred && Math.Abs(indent - 1) < 0.5) ? Measurement.Answer(Math.Abs(indent - 1) < 0.5, $"左空 {indent:0.#} 字", null)
            : Measurement.Answer(line.Shape.IsCentred, line.Shape.IsCentred ? "居中" : "没有居中", null);
    }

    private static Measurement BelowMark(DocumentView view)
    {
        if (view.Elements is not { Number: { } number, Letterhead: [_, ..] } elements)
        {
            return Measurement.None("没有认出发文机关标志和发文字号");
        }

        if (view.LetterheadInk is not { } ink)
        {
            return Measurement.Not(view.IsPdf ? "标志不是红色，量不出它的边缘" : Measurement.PlacedByWord);
        }

        var top = elements.Signatories.Append(number).Min(line => line.Box!.Top);
        return Measurement.Of(Math.Round((top - ink.Bottom - InkGap) / TextArea.StandardPitch, 1), 1);
    }
}
