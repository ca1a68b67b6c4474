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
        new("to_long", [Text("text")], call => ToLong(call)),
        new("to_float", [Text("text")], call => ToDouble(call)),
        new("to_double", [Text("text")], call => ToDouble(call)),
    ];

    private static object? ToInt(Call call) =>
        int.TryParse(call.Text(0), NumberStyles.Integer, call.Context.Culture, out var number) ? Boxes.Of(number) : null;

    private static long? ToLong(Call call) =>
        long.TryParse(call.Text(0), NumberStyles.Integer, call.Context.Culture, out var number) ? number : null;

    private static double? ToDouble(Call call) =>
        double.TryParse(call.Text(0), Fraction, call.Context.Culture, out var number) && double.IsFinite(number) ? number : null;
}
