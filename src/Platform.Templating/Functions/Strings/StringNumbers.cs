using System.Globalization;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Reads numbers in the rendering's culture; what is not a number gives null.</summary>
internal static class StringNumbers
{
    private const NumberStyles Fraction = NumberStyles.Float | NumberStyles.AllowThousands;

    public static IEnumerable<Function> All =>
    [
        new("to_int", [Text("text")], ToInt),
        new("to_long", [Text("text")], ToLong),
        new("to_float", [Text("text")], ToDouble),
        new("to_double", [Text("text")], ToDouble),
    ];

    private static object? ToInt(Call call) =>
        int.TryParse(call.Text(0), NumberStyles.Integer, call.Context.Culture, out var number) ? Boxes.Of(number) : null;

    private static object? ToLong(Call call) =>
        long.TryParse(call.Text(0), NumberStyles.Integer, call.Context.Culture, out var number) ? number : null;

    private static object? ToDouble(Call call) =>
        double.TryParse(call.Text(0), Fraction, call.Context.Culture, out var number) && double.IsFinite(number) ? number : null;
}
