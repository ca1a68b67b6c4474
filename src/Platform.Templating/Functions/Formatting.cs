using System.Globalization;

namespace Platform.Templating.Functions;

/// <summary>.NET format strings, for <c>math.format</c> and <c>object.format</c>: argument 0 is the value, 1 the format, 2 the culture.</summary>
internal static class Formatting
{
    public static string Format(Call call, IFormattable value)
    {
        var format = call.Text(1) ?? "";
        call.Context.ChargeText((long)format.Length + Precision(format));
        try
        {
            return value.ToString(format, Cultures.Named(call, 2));
        }
        catch (FormatException)
        {
            throw new FunctionException($"格式“{format}”写错了，或不适用于“{call.Context.Print(value)}”");
        }
    }

    private static int Precision(string format) =>
        format.Length > 1 && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0;
}
