using System.Diagnostics.CodeAnalysis;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Scriban's <c>math</c> group. A decimal stays a decimal.</summary>
internal static class MathFunctions
{
    public static IEnumerable<Function> All =>
    [
        .. Rounding.All,
        new("plus", [Any("value"), Any("with")], call => Compute(call, Arithmetic.Add)),
        new("minus", [Any("value"), Any("with")], call => Compute(call, Arithmetic.Subtract)),
        new("times", [Any("value"), Any("with")], call => Compute(call, Arithmetic.Multiply)),
        new("modulo", [Any("value"), Any("with")], call => Compute(call, Arithmetic.Modulo)),
        new("divided_by", [Any("value"), Any("divisor")], Divide),
        new("is_number", [Any("value")], call => Boxes.Of(Plain.Of(call, 0) is int or long or decimal or double)),
        new("format", [Any("value"), Text("format"), Text("culture").Optional()], Format),
        new("random", [Integer("minValue"), Integer("maxValue")], Random),
        new("uuid", [], NewUuid),
    ];

    private static object Compute(Call call, Func<object, object, object> compute) =>
        compute(Plain.Number(call, 0), Plain.Number(call, 1));

    /// <summary>An integer divisor gives the quotient rounded down, any other the exact quotient.</summary>
    private static object Divide(Call call)
    {
        var divisor = Plain.Number(call, 1);
        if (divisor is 0 or 0L)
        {
            throw new FunctionException("除数不能是 0；请先判断");
        }

        var quotient = Arithmetic.Divide(Plain.Number(call, 0), divisor);
        return divisor is int or long ? Rounding.ToInteger(Rounding.Floor(quotient)) : quotient;
    }

    private static string Format(Call call) => Plain.Of(call, 0) switch
    {
        null => "",
        IFormattable number and (int or long or decimal or double) => Formatting.Format(call, number),
        var other => throw new FunctionException($"“{call.Context.Print(other)}”不是数，不能用数的格式"),
    };

    [SuppressMessage("Security", "CA5394", Justification = "Scriban's random numbers are for texts, not for secrets.")]
    private static object Random(Call call)
    {
        var (lowest, above) = (call.Integer(0), call.Integer(1));
        return lowest <= above
            ? Boxes.Of(System.Random.Shared.Next(lowest, above))
            : throw new FunctionException($"下限 {lowest} 不能大于上限 {above}");
    }

    private static string NewUuid(Call call)
    {
        call.Context.ChargeText(36);
        return Guid.NewGuid().ToString();
    }
}
