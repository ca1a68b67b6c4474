using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Platform.Policy.Model;
using Platform.Policy.Wording;
using Platform.Web.Subsidies.Answers;

namespace Platform.Web.Components.Forms;

/// <summary>A day as people type it (2024.12.16, 2024年12月16日, 20241216), kept as typed.</summary>
public sealed record TypedDay(string Text) : ITyped
{
    public DateOnly? Value { get; } =
        DateOnly.TryParseExact(TypedAnswer.Read(Text, FactKind.Day, null), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public string? Understood => Value is { } day ? $"{DateWords.Day(day)}，周{"日一二三四五六"[(int)day.DayOfWeek]}" : null;

    /// <summary>Never fails: the page says what is wrong, beside the field and in its own words.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, [NotNullWhen(true)] out TypedDay? typed) =>
        (typed = new TypedDay(text ?? "")) is not null;
}
