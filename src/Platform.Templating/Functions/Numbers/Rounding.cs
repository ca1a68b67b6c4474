using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class Rounding
{
    private const int DoubleDigits = 15;
    private const int DecimalDigits = 28;

    public static IEnumerable<Function> All =>
    [
        new("abs", [Any("value")], Absolute),
        new("ceil", [Any("value")], call => Ceiling(Plain.Number(call, 0))),
        new("floor", [Any("value")], call => Floor(Plain.Number(call, 0))),
        new("round", [Any("value"), Integer("precision").Optional(0)], Round),
    ];

    public static object Floor(object number) => number switch
    {
        double value => Math.Floor(value),
        decimal value => decimal.Floor(value),
        _ => number,
    };

    public static object ToInteger(object whole)
    {
        try
        {
            return Boxes.Of(whole is decimal exact ? (long)exact : checked((long)Convert.ToDouble(whole, null)));
        }
        catch (OverflowException)
        {
            throw new FunctionException("相除的结果太大，不能写成整数");
        }
    }

    private static object Ceiling(object number) => number switch
    {
        double value => Math.Ceiling(value),
        decimal value => decimal.Ceiling(value),
        _ => number,
    };

    private static object? Absolute(Call call) => call.Any(0) is null ? null : Plain.Number(call, 0) switch
    {
        int value => Boxes.Of(Math.Abs((long)value)),
        long.MinValue => throw new FunctionException("数太大，没有绝对值"),
        long value => Math.Abs(value),
        decimal value => Math.Abs(value),
        double value => Math.Abs(value),
        var other => other,
    };

    // Scriban rounds halves to the even neighbour (银行家舍入): 2.5 gives 2.
    private static object Round(Call call)
    {
        var precision = call.Integer(1);
        var number = Plain.Number(call, 0);
        var most = number is double ? DoubleDigits : DecimalDigits;
        if (precision < 0 || precision > most)
        {
            throw new FunctionException($"小数位数要在 0 到 {most} 之间：{precision}");
        }

        return number switch
        {
            double value => Math.Round(value, precision, MidpointRounding.ToEven),
            decimal value => Math.Round(value, precision, MidpointRounding.ToEven),
            _ => number,
        };
    }
}
