using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

/// <summary>Text outside code blocks, and the indentation of the code block that follows it.</summary>
internal sealed class TextStatement(SourceSpan span, string text, string? indentAfter) : Statement(span)
{
    public override void Execute(EvaluationContext context) => context.WriteText(text, indentAfter);
}

internal sealed class ExpressionStatement(SourceSpan span, Expression expression) : Statement(span)
{
    public override void Execute(EvaluationContext context)
    {
        context.EndedWithoutValue = false;
        var value = expression.Evaluate(context);
        if (value is null or IScriptValue)
        {
            context.RefuseNull(value, expression.Span);
        }

        context.Write(value);
    }
}

/// <summary><c>capture x … end</c></summary>
internal sealed class CaptureStatement(SourceSpan span, PathExpression target, Block body) : Statement(span)
{
    public override void Execute(EvaluationContext context) => target.Assign(context, context.Capture(() => body.Execute(context)));
}

/// <summary><c>wrap f … end</c>: calls f, which runs the block with <c>$$</c>.</summary>
internal sealed class WrapStatement(SourceSpan span, CallExpression call, Block body) : Statement(span)
{
    public override void Execute(EvaluationContext context) => context.Write(call.Evaluate(context, body));
}

/// <summary><c>$$</c></summary>
internal sealed class WrappedBlockStatement(SourceSpan span) : Statement(span)
{
    public override void Execute(EvaluationContext context)
    {
        context.Enter();
        context.Frame.Wrapped?.Execute(context);
        context.Leave();
    }
}
