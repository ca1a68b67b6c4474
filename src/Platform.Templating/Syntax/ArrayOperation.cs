using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

/// <summary>The operators of arrays: concatenation, repetition, cutting to a part, every n-th item, adding at either end.</summary>
internal static class ArrayOperation
{
    public static object? Apply(EvaluationContext context, TokenKind operation, object left, object right) => operation switch
    {
        TokenKind.Plus when List(left) is { } first && List(right) is { } second => Concat(context, first, second),
        TokenKind.ShiftLeft when List(left) is { } first => Concat(context, first, new ScriptArray { right }),
        TokenKind.ShiftRight when List(right) is { } second => Concat(context, new ScriptArray { left }, second),
        TokenKind.Star when List(left) is { } list && List(right) is null => Repeat(context, list, Count(context, right)),
        TokenKind.Star when List(right) is { } list && List(left) is null => Repeat(context, list, Count(context, left)),
        TokenKind.Slash or TokenKind.SlashSlash when List(left) is { } list && List(right) is null => Part(context, list, Divisor(context, right)),
        TokenKind.Percent when List(left) is { } list && List(right) is null => EveryNth(context, list, Divisor(context, right)),
        _ => null,
    };

    private static IEnumerable<object?>? List(object value) => value is ScriptArray or ScriptRange ? (IEnumerable<object?>)value : null;

    private static ScriptArray Concat(EvaluationContext context, IEnumerable<object?> first, IEnumerable<object?> second)
    {
        context.ChargeItems(Size(first) + Size(second));
        var result = new ScriptArray(first);
        result.AddRange(second);
        return result;
    }

    private static long Size(IEnumerable<object?> items) => Math.Min(Iteration.Count(items), int.MaxValue);

    private static ScriptArray Repeat(EvaluationContext context, IEnumerable<object?> items, long times)
    {
        context.ChargeItems((long)Int128.Min((Int128)Iteration.Count(items) * times, int.MaxValue));
        var result = new ScriptArray();
        for (var i = 0L; i < times && Iteration.Count(items) > 0; i++)
        {
            result.AddRange(items);
        }

        return result;
    }

    private static ScriptArray Part(EvaluationContext context, IEnumerable<object?> items, long divisor)
    {
        var count = Iteration.Count(items) / divisor;
        context.ChargeItems(count);
        return new ScriptArray(items.Take((int)count));
    }

    private static ScriptArray EveryNth(EvaluationContext context, IEnumerable<object?> items, long step)
    {
        context.ChargeItems(Iteration.Count(items));
        return new ScriptArray(items.Where((_, index) => index % step == 0));
    }

    private static long Count(EvaluationContext context, object value)
    {
        var count = value is int or long ? Conversion.ToLong(context, value) : -1;
        return count >= 0 ? count : throw new FunctionException("数组只能和不小于 0 的整数相乘除");
    }

    private static long Divisor(EvaluationContext context, object value) =>
        Count(context, value) is > 0 and var count ? count : throw new FunctionException("除数不能是 0；请先判断");
}
