using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Platform.Policy.Model;
using Platform.Web.Subsidies;
using Platform.Web.Subsidies.Answers;

namespace Platform.Web.Components.Forms;

/// <summary>An amount as people type it (3千, 4.5万, 450,000.00), kept as typed; <see cref="Value"/> is null when it is no amount to the fen.</summary>
public sealed record TypedMoney(string Text) : ITyped
{
    public decimal? Value { get; } =
        decimal.TryParse(TypedAnswer.Read(Text, FactKind.Money, "元"), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var yuan)
        && yuan == decimal.Round(yuan, 2)
            ? yuan
            : null;

    public string? Understood => Value is { } yuan ? $"{Money.Yuan(yuan)} 元" : null;

    /// <summary>Never fails: the page says what is wrong, beside the field and in its own words.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, [NotNullWhen(true)] out TypedMoney? typed) =>
        (typed = new TypedMoney(text ?? "")) is not null;
}
