namespace Platform.Documents.Checking.Measures;

/// <summary>署名 and 成文日期.</summary>
internal static class ClosingMeasures
{
    private const double Near = 0.6;

    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("date_form", MeasureKind.Answer, view => Date(view, Form)),
        new("signature_place", MeasureKind.Answer, view => Date(view, date => Place(view, date))),
    ];

    private static Measurement Date(DocumentView view, Func<Passage, Measurement> of) =>
        view.Elements.Date is { } date ? of(date) : Measurement.None("没有认出成文日期（单独成行的年月日）");

    private static Measurement Form(Passage date)
    {
        // Word sets figures a little off from characters, which a PDF tells as spaces.
        var text = date.Box is null ? date.Trimmed : date.Trimmed.Replace(" ", "", StringComparison.Ordinal);
        var right = WrittenForms.RightDate().IsMatch(text);
        return Measurement.Answer(right, text, date.Page, right ? null
            : text.Contains("年0", StringComparison.Ordinal) || text.Contains("月0", StringComparison.Ordinal) ? "月、日不编虚位，前面不加 0" : "用阿拉伯数字写全年、月、日");
    }

    private static Measurement Place(DocumentView view, Passage date)
    {
        if (view.Elements.Issuer is not { } issuer)
        {
            return Measurement.None("没有认出发文机关署名");
        }

        if (view.Elements.IsJoint)
        {
            return JointMeasures.Place(view, date);
        }

        if (Ends(view, date) is not { } dateRight || Ends(view, issuer) is not { } issuerRight || date.InTable)
        {
            return Measurement.Not("署名和日期不是右对齐的段落；转成 PDF 再核对");
        }

        var (dateLeft, issuerLeft) = (dateRight + date.Characters, issuerRight + issuer.Characters);
        var shown = $"署名右空 {issuerRight:0.#} 字，日期右空 {dateRight:0.#} 字";
        return Measurement.Answer(IsUnsealed(issuerRight, dateRight, issuerLeft - dateLeft) || IsSealed(issuerRight + issuerLeft, dateRight + dateLeft, dateRight, issuerRight), shown, date.Page);
    }

    private static double? Ends(DocumentView view, Passage line) => line.Box is { } box ? (TextArea.StandardLeft + TextArea.StandardWidth - box.Right) / TextArea.Character
        : line.Shape is { Align: "right" } shape ? shape.Right + line.Text.Reverse().TakeWhile(letter => letter == '　').Count() : null;

    // 署名右空二字，日期首字比署名首字右移二字；日期长于署名时，日期右空二字.
    private static bool IsUnsealed(double issuerRight, double dateRight, double dateBehind) =>
        Math.Abs(dateBehind - 2) < Near && (Math.Abs(issuerRight - 2) < Near || Math.Abs(dateRight - 2) < Near);

    // 日期右空四字，署名以日期为准居中；署名长时一起左移; 签名章右空四字.
    private static bool IsSealed(double issuerSum, double dateSum, double dateRight, double issuerRight) =>
        (Math.Abs(issuerSum - dateSum) < 2 * Near && dateRight > 4 - Near) || (Math.Abs(dateRight - 4) < Near && Math.Abs(issuerRight - 4) < Near);
}
