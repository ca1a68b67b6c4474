using Platform.Policy.Model;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>数量 in words: how a number of a rule is found.</summary>
internal sealed class QuantityPhrase(RuleNames names)
{
    /// <param name="unit">The unit of a plain number that has none of its own.</param>
    /// <param name="option">The fact whose options the quantity may name, where it stands in a comparison.</param>
    public Said Of(Quantity quantity, string? unit = null, string? option = null)
    {
        if (quantity.Number is { } number) return new Said(QuantityWords.Grouped(number, quantity.Unit ?? unit), Figure: true);
        if (quantity.Of is { } name) return new Said(quantity.Percent is { } percent ? $"{names.Of(name)}的{PercentWords.Digits(percent)}" : names.Option(option, name));
        return new Said(Computed(quantity));
    }

    private string Computed(Quantity quantity) => quantity switch
    {
        { Sum: { } parts } => Joined(parts, "＋"),
        { Difference: { } parts } => Joined(parts, "－"),
        { Product: { } parts } => Joined(parts, "×"),
        { Quotient: { } parts } => Joined(parts, "÷"),
        { RatioPct: { } parts } => $"{Joined(parts, "÷")}的百分比",
        { Min: { } parts } => $"{Listed(parts)}中较小的",
        { Max: { } parts } => $"{Listed(parts)}中较大的",
        { Floor: { } inner } => $"{Of(inner).Text}去尾取整",
        { Ceiling: { } inner } => $"{Of(inner).Text}进一取整",
        { Rows: { } rows } => Rows(rows),
        { Months: { } months } => Months(months),
        { Between: { } span } => $"{Day(span.From)}至{Day(span.To)}的{ChoicePhrases.Of(span.In)}{(span.Count == SpanCount.Started ? "（不满也计一个）" : "")}",
        { Table: { } table } => $"按{Joining.List(table.By.Select(names.Of))}查表",
        { Brackets: { } brackets } => $"按{Of(brackets.By).Text}分{brackets.Steps.Count}档（{ChoicePhrases.Of(brackets.Mode)}）",
        { Dated: { } dated } => $"按{(dated.By is { } by ? names.Of(by) : "测算日")}分{dated.Values.Count}段",
        _ => "未写",
    };

    private string Rows(RowsQuantity rows)
    {
        var where = Joining.List(rows.Where.Select(condition => ConditionPhrase.Of(condition, names)));
        var fitting = where.Length == 0 ? "" : $"中{where}{(char.IsAsciiDigit(where[^1]) ? " " : "")}的";
        return $"{names.Of(rows.Of)}{fitting}{(rows.Take is { } take ? $"{Of(take).Text}之和" : "数")}";
    }

    private string Months(MonthsQuantity months)
    {
        var most = months.AtMost is { } limit ? $"，至多 {QuantityWords.Grouped(limit, "个月")}" : "";
        return $"按{names.Of(months.Of)}满 {QuantityWords.Grouped(months.AtLeast, "天")}计一个月（不满的{ChoicePhrases.Of(months.Rest)}）{most}";
    }

    private string Day(string name) => DateOnly.TryParseExact(name, "yyyy-MM-dd", out var day) ? DateWords.Day(day) : names.Of(name);

    private string Joined(IReadOnlyList<Quantity> parts, string mark) => string.Join(mark, parts.Select(part => Of(part).Text));

    private string Listed(IReadOnlyList<Quantity> parts) => $"{Joining.List(parts.SkipLast(1).Select(part => Of(part).Text))}与{Of(parts[^1]).AtEnd()}";
}
