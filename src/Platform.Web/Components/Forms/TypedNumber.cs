using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Platform.Policy.Model;
using Platform.Web.Subsidies.Answers;

namespace Platform.Web.Components.Forms;

/// <summary>A number as people type it (１２０, 1,200, 3千), kept as typed.</summary>
public sealed record TypedNumber(string Text) : ITyped
{
    public decimal? Value { get; } =
        decimal.TryParse(TypedAnswer.Read(Text, FactKind.Number, null), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public string? Understood => Value is { } number ? number.ToString("#,0.########", CultureInfo.InvariantCulture) : null;

    /// <summary>Never fails: the page says what is wrong, beside the field and in its own words.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, [NotNullWhen(true)] out TypedNumber? typed) =>
        (typed = new TypedNumber(text ?? "")) is not null;
}
