namespace Platform.Documents.Checking.Measures;

/// <summary>版记.</summary>
internal static class ImprintMeasures
{
    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("imprint_bottom_mm", MeasureKind.Number, view => Printed(view, rules => rules[^1].Box.Bottom)),
        new("imprint_outer_rule_mm", MeasureKind.Number, view => view.IsPdf ? Printed(view, rules => rules[^1].Thickness) : Border(view, view.ImprintBorders.Outer)),
        new("imprint_inner_rule_mm", MeasureKind.Number, view => !view.IsPdf ? Border(view, view.ImprintBorders.Inner)
            : Rules(view).Count < 3 ? Measurement.None("版记只有首末两条线") : Printed(view, rules => rules[^2].Thickness)),
        new("copies_form", MeasureKind.Answer, Form),
        new("imprint_size_pt", MeasureKind.Number, view => Line(view) is { Size: { } size } line ? Measurement.Of(size, line.Page) : NoImprint),
        new("imprint_face", MeasureKind.Face, view => Line(view) is { } line ? Measurement.Font(line.Face, line.Page) : NoImprint),
    ];

    private static Measurement NoImprint => Measurement.None("没有认出版记（抄送、印发机关和印发日期）");

    private static Passage? Line(DocumentView view) => view.Elements.Copies is [var copies, ..] ? copies : view.Elements.PrintedOn;

    private static List<InkRule> Rules(DocumentView view) => Line(view) is not { } line ? []
        : [.. view.Rules.Where(rule => !rule.IsRed && rule.Page == line.Page && rule.Box.Bottom > line.Box!.Top - TextArea.StandardPitch)];

    private static Measurement Printed(DocumentView view, Func<List<InkRule>, double> of)
    {
        if (Line(view) is not { } line)
        {
            return NoImprint;
        }

        if (!view.IsPdf)
        {
            return Measurement.Not(Measurement.PlacedByWord);
        }

        return Rules(view) is { Count: > 0 } rules ? Measurement.Of(Math.Round(of(rules), 2), line.Page) : Measurement.None("版记没有分隔线");
    }

    private static Measurement Border(DocumentView view, double? width) => Line(view) is null ? NoImprint
        : width is { } size ? Measurement.Of(Math.Round(size, 2), null) : Measurement.None("版记不是带框线的表格，或者没有这条线");

    private static Measurement Form(DocumentView view)
    {
        if (view.Elements.Copies is not { Count: > 0 } lines)
        {
            return Measurement.None("没有抄送机关");
        }

        var (starts, ends) = (lines[0].Trimmed.StartsWith("抄送：", StringComparison.Ordinal), lines[^1].Trimmed.EndsWith('。'));
        return Measurement.Answer(starts && ends, lines.Count == 1 ? lines[0].Trimmed : $"{lines[0].Trimmed}{lines[^1].Trimmed}", lines[0].Page,
            !starts ? "“抄送”后用全角冒号" : !ends ? "最后一个抄送机关后加句号" : null);
    }
}
