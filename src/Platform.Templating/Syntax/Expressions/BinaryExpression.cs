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
                _ => BinaryOperation.Apply(context, operation, left.Evaluate(context), right.Evaluate(context)),
            };
        }
        catch (FunctionException exception)
        {
            throw Error(exception.Message);
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
