using System.Collections;
using System.Globalization;
using Platform.Policy.Model;
using Platform.Policy.Shapes;
using Platform.Policy.Wording;

namespace Platform.Policy.Differences;

/// <summary>A value of a key in words: by its names, unit and kind.</summary>
internal sealed class ValueWords(RuleNames names)
{
    public Said Of(object record, KeyShape key, object value, string? unit, string? option = null) => value switch
    {
        string text when key.References is { } kind => new Said(names.Package.Of(kind, text)),
        string text when key.IsClause => new Said(ClauseWords.Of(text)),
        string text when IsName(record, key) => new Said(names.Option(option, text)),
        string text => new Said(Marks.Quote(text)),
        decimal number => new Said(QuantityWords.Grouped(number, key.Name == "percent" ? "%" : unit), Figure: true),
        int number => new Said(QuantityWords.Grouped(number, unit), Figure: true),
        bool flag => new Said(flag ? "是" : "否"),
        DateOnly day => new Said(DateWords.Day(IsExclusive(record, key) ? day.AddDays(-1) : day)),
        Enum choice => new Said(ChoicePhrases.Of(choice)),
        Quantity quantity => new QuantityPhrase(names).Of(quantity, unit, option),
        Condition condition => new Said(Marks.Quote(ConditionPhrase.Of(condition, names))),
        IEnumerable many => new Said(Joining.List(many.Cast<object>().Select(one => Of(record, key, one, unit, option).Text))),
        _ => new Said(Marks.Quote(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")),
    };

    /// <summary>The name of a fact, quantity or option rather than a text.</summary>
    public static bool IsName(object record, KeyShape key) => (record, key.Name) is
        (Condition, "one_of" or "all_of") or (RateTable or DatedValues, "by") or (RateCell, "at") or (AmountLine, "each")
        or (RowsQuantity or MonthsQuantity or DoubleBenefit, "of") or (SpanQuantity, "from" or "to") or (Fact, "not_above") or (ProgrammeBudget, "order_by");

    // Packages write the first day that no longer counts; people say the last that does. A district ends on its day.
    private static bool IsExclusive(object record, KeyShape key) => key.Name == "until" && record is not LifeSpan;
}
