using System.Text;
using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

/// <summary>The binary operators on evaluated operands.</summary>
internal static class BinaryOperation
{
    public static object? Apply(EvaluationContext context, TokenKind operation, object? leftValue, object? rightValue)
    {
        var left = EvaluationContext.Unwrap(leftValue);
        var right = EvaluationContext.Unwrap(rightValue);
        switch (operation)
        {
            case TokenKind.Equal:
                return Boxes.Of(Comparison.AreEqual(context, left, right));
            case TokenKind.NotEqual:
                return Boxes.Of(!Comparison.AreEqual(context, left, right));
            case TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual:
                return Boxes.Of(Order(context, operation, left, right));
        }

        if (left is string || right is string)
        {
            return Text(context, operation, leftValue, rightValue);
        }

        if (left is null || right is null)
        {
            return null;
        }

        return Value(context, operation, left, right) ?? throw Unsupported(operation, left, right);
    }

    private static bool Order(EvaluationContext context, TokenKind operation, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        var order = Comparison.Compare(context, left, right);
        return operation switch
        {
            TokenKind.Less => order < 0,
            TokenKind.LessOrEqual => order <= 0,
            TokenKind.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static string Text(EvaluationContext context, TokenKind operation, object? left, object? right)
    {
        if (operation == TokenKind.Plus)
        {
            var (first, second) = (context.Print(left), context.Print(right));
            context.ChargeText((long)first.Length + second.Length);
            return string.Concat(first, second);
        }

        if (operation != TokenKind.Star)
        {
            throw Unsupported(operation, left, right);
        }

        var (text, count) = EvaluationContext.Unwrap(right) is string ? (right, left) : (left, right);
        return Repeat(context, context.Print(text), EvaluationContext.Unwrap(count));
    }

    private static string Repeat(EvaluationContext context, string text, object? count)
    {
        if (count is not (int or long))
        {
            throw new FunctionException($"文字只能乘以整数，这里乘的是{Kinds.Name(count)}");
        }

        var times = Math.Max(0, Conversion.ToLong(context, count));
        context.ChargeText((long)Int128.Min((Int128)text.Length * times, long.MaxValue / 2));
        return text.Length == 0 ? text : new StringBuilder().Insert(0, text, (int)times).ToString();
    }

    private static object? Value(EvaluationContext context, TokenKind operation, object left, object right)
    {
        if (left is ScriptArray or ScriptRange || right is ScriptArray or ScriptRange)
        {
            return ArrayOperation.Apply(context, operation, left, right);
        }

        if (Number(left) is { } a && Number(right) is { } b)
        {
            return Calculate(operation, a, b);
        }

        return Time(operation, left, right) ?? (left is EmptyObject || right is EmptyObject ? EmptyObject.Value : null);
    }

    private static object? Time(TokenKind operation, object left, object right)
    {
        try
        {
            return (operation, left, right) switch
            {
                (TokenKind.Minus, DateTime first, DateTime second) => first - second,
                (TokenKind.Plus, DateTime date, TimeSpan span) => date + span,
                (TokenKind.Minus, DateTime date, TimeSpan span) => date - span,
                (TokenKind.Plus, TimeSpan first, TimeSpan second) => first + second,
                (TokenKind.Minus, TimeSpan first, TimeSpan second) => first - second,
                _ => null,
            };
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw new FunctionException("日期或时间段超出能表示的范围");
        }
    }

    private static object? Number(object value) => value is bool truth ? Boxes.Of(truth ? 1 : 0) : Arithmetic.IsNumber(value) ? value : null;

    private static object? Calculate(TokenKind operation, object left, object right) => operation switch
    {
        TokenKind.Plus => Arithmetic.Add(left, right),
        TokenKind.Minus => Arithmetic.Subtract(left, right),
        TokenKind.Star => Arithmetic.Multiply(left, right),
        TokenKind.Slash => Arithmetic.Divide(left, right),
        TokenKind.SlashSlash => Arithmetic.DivideToInteger(left, right),
        TokenKind.Percent => Arithmetic.Modulo(left, right),
        TokenKind.ShiftLeft => Arithmetic.Shift(left, right, toLeft: true),
        TokenKind.ShiftRight => Arithmetic.Shift(left, right, toLeft: false),
        TokenKind.Range or TokenKind.RangeExclusive => Range(left, right, operation == TokenKind.RangeExclusive),
        _ => null,
    };

    private static ScriptRange Range(object left, object right, bool isExclusive)
    {
        if (left is not (int or long) || right is not (int or long))
        {
            throw new FunctionException("范围的两端应是整数");
        }

        var (first, last) = (System.Convert.ToInt64(left, null), System.Convert.ToInt64(right, null));
        if (!isExclusive)
        {
            return new ScriptRange(first, last);
        }

        return first == last ? new ScriptRange(first, last) { IsEmpty = true } : new ScriptRange(first, first < last ? last - 1 : last + 1);
    }

    private static FunctionException Unsupported(TokenKind operation, object? left, object? right) =>
        new($"{Kinds.Name(left)}和{Kinds.Name(right)}之间不能用“{Operators.Text(operation)}”");
}
