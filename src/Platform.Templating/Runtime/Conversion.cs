using System.Globalization;
using Platform.Templating.Functions;

namespace Platform.Templating;

/// <summary>Turns an argument into the kind its parameter wants. Throws <see cref="FormatException"/>, <see cref="OverflowException"/> or <see cref="InvalidCastException"/> when it cannot.</summary>
internal static class Conversion
{
    public static object? To(EvaluationContext context, ParameterKind kind, object? value)
    {
        if (kind == ParameterKind.Any)
        {
            return value;
        }

        value = EvaluationContext.Unwrap(value);
        return kind switch
        {
            ParameterKind.Text => value is null ? null : context.Print(value),
            ParameterKind.Integer => Boxes.Of(ToInteger(context, value)),
            ParameterKind.Long => Boxes.Of(ToLong(context, value)),
            ParameterKind.Number => ToNumber(context, value),
            ParameterKind.Boolean => Boxes.Of(context.IsTruthy(value)),
            ParameterKind.List => ToList(context, value),
            ParameterKind.Object => value is null or ScriptObject ? value : value is EmptyObject ? new ScriptObject() : throw new InvalidCastException(),
            ParameterKind.Function => value is null or Function ? value : throw new InvalidCastException(),
            ParameterKind.DateTime => ToDate(context, value),
            ParameterKind.TimeSpan => value is null or TimeSpan ? value : throw new InvalidCastException(),
            _ => value,
        };
    }

    public static int ToInteger(EvaluationContext context, object? value) => checked((int)ToLong(context, value));

    public static long ToLong(EvaluationContext context, object? value) => value switch
    {
        null => 0,
        int number => number,
        long number => number,
        bool truth => truth ? 1 : 0,
        decimal number => checked((long)Math.Round(number)),
        double number => double.IsFinite(number) ? checked((long)Math.Round(number)) : throw new OverflowException(),
        string text => long.Parse(text, NumberStyles.Integer, context.Culture),
        _ => throw new InvalidCastException(),
    };

    private static object ToNumber(EvaluationContext context, object? value) => value switch
    {
        null => Boxes.Of(0),
        bool truth => Boxes.Of(truth ? 1 : 0),
        string text => Parse(text, context.Culture),
        _ => Arithmetic.IsNumber(value) ? value : throw new InvalidCastException(),
    };

    private static object Parse(string text, CultureInfo culture) =>
        long.TryParse(text, NumberStyles.Integer, culture, out var whole)
            ? Boxes.Of(whole)
            : double.Parse(text, NumberStyles.Float | NumberStyles.AllowThousands, culture);

    private static IReadOnlyList<object?>? ToList(EvaluationContext context, object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case ScriptArray array:
                return array;
            case EmptyObject:
                return [];
            case ScriptRange range:
                context.ChargeItems(range.Count);
                return new ScriptArray(range);
            case ScriptObject members:
                return (ScriptArray)Iteration.Items(context, members)!;
            default:
                return new ScriptArray { value };
        }
    }

    private static object? ToDate(EvaluationContext context, object? value) => value switch
    {
        null or DateTime => value,
        string text => DateReading.Read(context, text, null, context.Culture),
        _ => throw new InvalidCastException(),
    };
}
