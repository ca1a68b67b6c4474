using System.Globalization;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Plans;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>One entry of a list or table, as a sentence points at it.</summary>
internal sealed class ElementWords(RuleNames names)
{
    /// <summary>What makes it the same entry in both versions.</summary>
    public string Name(object entry) => entry switch
    {
        string text => text,
        Cap cap => cap.Per,
        AmountLimit limit => $"{limit.Per} {limit.AtMost is null}",
        RateCell cell => string.Join(' ', cell.At),
        BracketStep step => step.UpTo?.ToString(CultureInfo.InvariantCulture) ?? "",
        DatedValue value => value.From.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        Share share => share.Year.ToString(CultureInfo.InvariantCulture),
        Section section => section.Clause,
        BasisDocument basis => basis.Title,
        ConferenceMember member => member.Unit,
        Successor successor => successor.Name,
        Condition condition => ConditionPhrase.Of(condition, names),
        DoubleBenefit benefit => benefit.Text,
        Quantity quantity => new QuantityPhrase(names).Of(quantity).Text,
        _ => "",
    };

    /// <summary>标准“托大班”; （国家级）; 第一年的拨付比例.</summary>
    /// <param name="word">What the list is called.</param>
    /// <param name="key">The key in a table; null in a list.</param>
    public string Label(string word, object? key, object entry, string? option) => entry switch
    {
        Rate rate => $"{word}{Marks.Quote(rate.Title)}",
        AmountLine line => $"{word}{Marks.Quote(line.Title)}",
        Cap cap => $"{cap.Per}的上限",
        AmountLimit limit => $"{limit.Per}的{(limit.AtMost is null ? "下限" : "上限")}",
        RateCell cell => $"（{cell.Title ?? Joining.List(cell.At.Zip(Facts(option, cell), (at, of) => names.Option(of, at)))}）",
        BracketStep step => step.UpTo is { } top ? $"（至 {QuantityWords.Grouped(top, null)}）" : "（最高一档）",
        DatedValue value => $"（自{DateWords.Day(value.From)}起）",
        Share share => $"{PaymentWords.Year(share.Year - 1)}的拨付比例",
        SplitPart part => $"{word}{Marks.Quote(part.Title)}",
        Section section => $"章节{Marks.Quote(section.Title is { } title ? $"{section.Clause} {title}" : section.Clause)}",
        BasisDocument basis => $"依据文件{Marks.BookTitle(basis.Title)}",
        ConferenceMember member => $"{ChoicePhrases.Of(member.Position)}{Marks.Quote(member.Unit + member.Post)}",
        Successor successor => $"承继者{Marks.Quote(successor.Name)}",
        FactColumn column => $"列{Marks.Quote(column.Title)}",
        Town town => Marks.Quote(town.Name),
        RoleLabel => $"{word}（{(key is DutyRole role ? ChoicePhrases.Of(role) : key)}）",
        Quantity quantity when key is string => $"{word}{Marks.Quote(quantity.Title ?? names.Of((string)key))}",
        Assumption assumption => $"{word}{Marks.Quote(assumption.Text)}",
        string text when key is string => $"{word}{Marks.Quote(text)}",
        _ => word + Marks.Quote(Name(entry)),
    };

    /// <summary>What the entry says, where its label does not say it; null where it does.</summary>
    public Said? Value(object entry, string? unit) => entry switch
    {
        Rate rate => Figure(rate.Amount, rate.Unit),
        AmountLine line => new QuantityPhrase(names).Of(line.Rate, line.Unit),
        Cap cap => cap.Amount is { } amount ? Figure(amount, "元") : new Said(cap.Text ?? ""),
        AmountLimit limit => new QuantityPhrase(names).Of((limit.AtMost ?? limit.AtLeast)!, unit ?? "元"),
        RateCell cell => Figure(cell.Value, unit),
        BracketStep step => Figure(step.Value, unit),
        DatedValue value => Figure(value.Value, unit),
        Share share => Figure(share.Percent, "%"),
        SplitPart part => Figure(part.Percent, "%"),
        _ => null,
    };

    private static IEnumerable<string?> Facts(string? option, RateCell cell) => (option?.Split(' ') ?? []).Concat(Enumerable.Repeat<string?>(null, cell.At.Count));

    private static Said Figure(decimal value, string? unit) => new(QuantityWords.Grouped(value, unit), Figure: true);
}
