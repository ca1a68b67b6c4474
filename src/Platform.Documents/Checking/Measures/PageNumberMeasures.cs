using Platform.Documents.Model;

namespace Platform.Documents.Checking.Measures;

/// <summary>页码.</summary>
internal static class PageNumberMeasures
{
    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("page_number_form", MeasureKind.Answer, view => Number(view, line => Form(line.Passage))),
        new("page_number_size_pt", MeasureKind.Number, view => Number(view, line => line.Passage.Size is { } size ? Measurement.Of(size, line.Passage.Page) : Measurement.Not("文件里没有字号"))),
        new("page_number_face", MeasureKind.Face, view => Number(view, line => Measurement.Font(line.Passage.Runs.FirstOrDefault(run => run.Text.Any(char.IsDigit))?.Face, line.Passage.Page))),
        new("page_number_side", MeasureKind.Answer, view => Number(view, _ => Side(view))),
        new("page_number_from_top_mm", MeasureKind.Number, view => Number(view, line => line.Passage.Box is { } box ? Measurement.Of(Math.Round(box.Middle, 1), line.Passage.Page) : Measurement.Not(Measurement.PlacedByWord))),
        new("letter_first_page_number", MeasureKind.Answer, FirstOfLetter),
    ];

    private static Measurement Number(DocumentView view, Func<FooterLine, Measurement> of)
    {
        var line = view.PageNumbers.FirstOrDefault(number => view.IsUpright(number.Passage.Page));
        return line is not null ? of(line)
            : !view.Elements.IsOfficial ? Measurement.Not("没有页码；看不出是公文，不作要求")
            : view.Elements.Format == DocumentFormat.Letter && view.IsPdf && view.Sheets.Count == 1 ? Measurement.Not("信函只有一页，首页不印页码")
            : view.PageNumbers.Count > 0 ? Measurement.Not("页码都在横放的页上")
            : Measurement.None("没有找到页码");
    }

    private static Measurement Form(Passage number) =>
        Measurement.Answer(WrittenForms.RightPageNumber().IsMatch(number.Trimmed), number.Trimmed, number.Page, WrittenForms.RightPageNumber().IsMatch(number.Trimmed) ? null : "数字左右各放一条一字线“—”");

    private static Measurement Side(DocumentView view)
    {
        foreach (var line in view.PageNumbers.Where(number => number.Side != "first" && view.IsUpright(number.Passage.Page)))
        {
            var (right, gap) = line.Passage.Box is { } box ? Printed(box, line.Passage.Size ?? 14) : Word(line.Passage.Shape!, line.Passage.Text);
            if (line.Passage.Shape is { IsCentred: true })
            {
                return Measurement.Answer(false, "居中", null);
            }

            if (right != (line.Side != "even") || Math.Abs(gap - 1) > 0.5)
            {
                return Measurement.Answer(false, $"{(line.Side == "even" ? "双" : "单")}页{(right ? "右" : "左")}空 {gap:0.#} 字", line.Passage.Page);
            }
        }

        return view.IsPdf || view.PageNumbers.Any(number => number.Side == "even") ? Measurement.Answer(true, "单页居右、双页居左，各空一字", null)
            : Measurement.Answer(false, "单双页的页脚相同", null, "在页脚里选“奇偶页不同”");
    }

    private static (bool Right, double Gap) Printed(Box box, double size)
    {
        var character = size * 25.4 / 72;
        var (left, right) = ((box.Left - TextArea.StandardLeft) / character, (TextArea.StandardLeft + TextArea.StandardWidth - box.Right) / character);
        return right < left ? (true, right) : (false, left);
    }

    private static (bool Right, double Gap) Word(ParagraphShape shape, string text) => shape.Align switch
    {
        "right" => (true, shape.Right + text.Reverse().TakeWhile(letter => letter == '　').Count()),
        _ => (false, shape.Left + shape.FirstLine + text.TakeWhile(letter => letter == '　').Count()),
    };

    private static Measurement FirstOfLetter(DocumentView view)
    {
        if (view.Elements.Letterhead.Count == 0)
        {
            return Measurement.Not("没有信函的标志，看不出是不是信函格式");
        }

        var printed = view.IsPdf ? view.PageNumbers.Any(number => number.Passage.Page == 1)
            : !view.Sheets.Any(sheet => sheet.HasFirstPage) || view.PageNumbers.Any(number => number.Side == "first");
        return Measurement.Answer(!printed, printed ? "首页有页码" : "首页没有页码", view.IsPdf ? 1 : null);
    }
}
