using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

/// <summary><c>-x</c> and <c>+x</c>.</summary>
internal sealed class SignExpression(SourceSpan span, Expression inner, bool isNegative) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context)
    {
        var value = EvaluationContext.Unwrap(inner.Evaluate(context));
        try
        {
            return value switch
            {
                null => null,
                TimeSpan time => isNegative ? -time : time,
                _ when Conversion.To(context, ParameterKind.Number, value) is { } number => isNegative ? Arithmetic.Negate(number) : number,
                _ => null,
            };
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException)
        {
            throw Error($"{Kinds.Name(value)}前面不能加正负号");
        }
        catch (FunctionException exception)
        {
            throw Error(exception.Message);
        }
    }
}

/// <summary><c>x++</c>, <c>--x</c> and their like.</summary>
internal sealed class IncrementExpression(SourceSpan span, PathExpression target, int step, bool isPostfix) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context)
    {
        try
        {
            var before = target.Evaluate(context);
            var after = BinaryOperation.Apply(context, TokenKind.Plus, before ?? 0, step);
            target.Assign(context, after);
            return isPostfix ? before : after;
        }
        catch (FunctionException exception)
        {
            throw Error(exception.Message);
        }
    }
}
