namespace Platform.Documents.Checking.Measures;

/// <summary>红色分隔线, and the red double lines of a letter.</summary>
internal static class RedRuleMeasures
{
    private const double PageHeight = 297;
    private const double DoubleLine = 4;

    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("red_rule_below_number_mm", MeasureKind.Number, BelowNumber),
        new("red_rule_width_mm", MeasureKind.Number, Width),
        new("letter_double_rules", MeasureKind.Answer, DoubleRules),
        new("letter_lower_rule_from_edge_mm", MeasureKind.Number, view => Rule(view, view.RedRules.LastOrDefault(rule => rule.Box.Top > PageHeight / 2), rule => PageHeight - rule.Box.Bottom)),
    ];

    private static Measurement Rule(DocumentView view, InkRule? rule, Func<InkRule, double> of) => rule is not null ? Measurement.Of(Math.Round(of(rule), 1), rule.Page)
        : view.IsPdf ? Measurement.None("首页没有红线") : Measurement.Not(Measurement.PlacedByWord);

    private static Measurement BelowNumber(DocumentView view)
    {
        if (view.Elements.Number is not { } number)
        {
            return Measurement.None("没有认出发文字号");
        }

        return Rule(view, view.RedRules.FirstOrDefault(rule => number.Box is { } box && rule.Box.Top > box.Middle), rule => rule.Box.Top - number.Box!.Bottom);
    }

    private static Measurement Width(DocumentView view)
    {
        if (view.IsPdf)
        {
            return Rule(view, view.RedRules.FirstOrDefault(), rule => rule.Box.Width);
        }

        return view.Passages.FirstOrDefault(passage => new TextRun("", null, null, passage.Shape?.RedBorder).IsRed) is { Shape: { } shape }
            && view.Sheets is [{ Margins: { } margins } sheet, ..]
            ? Measurement.Of(Math.Round(sheet.Width - margins.Left - margins.Right - ((shape.Left + shape.Right) * TextArea.Character), 1), null)
            : Measurement.None("没有红色的段落框线；画上去的线要转成 PDF 再核对");
    }

    private static Measurement DoubleRules(DocumentView view)
    {
        if (!view.IsPdf)
        {
            return Measurement.Not(Measurement.PlacedByWord);
        }

        var rules = view.RedRules.ToList();
        var (upper, lower) = (rules.Where(rule => rule.Box.Top < PageHeight / 2).ToList(), rules.Where(rule => rule.Box.Top > PageHeight / 2).ToList());
        return rules.Count == 0 ? Measurement.None("首页没有红线")
            : Measurement.Answer(IsDouble(upper, thickFirst: true) && IsDouble(lower, thickFirst: false), $"上 {Shown(upper)}，下 {Shown(lower)}", 1);
    }

    private static bool IsDouble(List<InkRule> rules, bool thickFirst) => rules is [var first, var second]
        && second.Box.Top - first.Box.Top < DoubleLine && first.Thickness > second.Thickness == thickFirst;

    private static string Shown(List<InkRule> rules) => rules.Count == 0 ? "没有" : string.Join("+", rules.Select(rule => $"{rule.Thickness:0.#}")) + " 毫米";
}
