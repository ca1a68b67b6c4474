using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal sealed class BinaryExpression(SourceSpan span, TokenKind operation, Expression left, Expression right) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context)
    {
        try
        {
            context.GuardStack();
            return operation switch
            {
                TokenKind.And => Boxes.Of(context.IsTruthy(left.Evaluate(context)) && context.IsTruthy(right.Evaluate(context))),
                TokenKind.Or => Boxes.Of(context.IsTruthy(left.Evaluate(context)) || context.IsTruthy(right.Evaluate(context))),
                TokenKind.Coalesce => left.Evaluate(context) is var value && EvaluationContext.Unwrap(value) is not null ? value : right.Evaluate(context),
                TokenKind.NotCoalesce => left.Evaluate(context) is var value && EvaluationContext.Unwrap(value) is null ? value : right.Evaluate(context),
                _ => Combine(context, left.Evaluate(context), right.Evaluate(context)),
            };
        }
        catch (FunctionException exception)
        {
            throw Error(exception.Message);
        }
    }

    private object? Combine(EvaluationContext context, object? first, object? second)
    {
        if (operation == TokenKind.Plus && context.Options.RefuseNull)
        {
            RefuseGap(first, second, right);
            RefuseGap(second, first, left);
        }

        return BinaryOperation.Apply(context, operation, first, second);
    }

    /// <summary>A missing value joined to a text would vanish without a trace, so it is refused like one that is printed.</summary>
    private static void RefuseGap(object? text, object? value, Expression operand)
    {
        if (EvaluationContext.Unwrap(value) is null && EvaluationContext.Unwrap(text) is string)
        {
            throw new RenderException(operand.Span, $"“{operand.Span.Excerpt()}”没有值，不能和文字相连；可选的内容请用 ?? 给出替代文字");
        }
    }

    public override void MakeOptional()
    {
        if (operation is TokenKind.And or TokenKind.Or)
        {
            left.MakeOptional();
            right.MakeOptional();
        }
    }
}
