using System.Globalization;
using Platform.Web.Components.Forms;

namespace Platform.Web.PolicyEditing;

/// <summary>A figure as people type it, with the decimals that they gave it: 5.0 stays 5.0, 3千 is 3000.</summary>
internal static class TypedFigure
{
    public static decimal? Read(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : new TypedNumber(text).Value;
}
