using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

/// <summary><c>x = 1</c>, and <c>x += 1</c> when there is an operation; <c>x ??= 1</c> leaves a value alone.</summary>
internal sealed class AssignStatement(SourceSpan span, PathExpression target, TokenKind? operation, Expression value) : Statement(span)
{
    public override void Execute(EvaluationContext context)
    {
        var present = operation is null ? null : target.Evaluate(context);
        if (operation == TokenKind.Coalesce && EvaluationContext.Unwrap(present) is not null)
        {
            return;
        }

        var given = value.Evaluate(context);
        target.Assign(context, operation is null or TokenKind.Coalesce ? given : BinaryOperation.Apply(context, operation.Value, present, given));
    }
}

/// <summary><c>func f … end</c> and <c>f(x) = …</c></summary>
internal sealed class FunctionStatement(SourceSpan span, PathExpression name, TemplateFunction declared) : Statement(span)
{
    private readonly Function _function = new(declared);

    public override void Execute(EvaluationContext context) => name.Assign(context, _function);
}

internal sealed class ReadOnlyStatement(SourceSpan span, PathExpression variable) : Statement(span)
{
    public override void Execute(EvaluationContext context)
    {
        switch (variable)
        {
            case GlobalVariable global:
                context.This.Protect(global.Name);
                break;
            case LocalVariable local:
                context.Frame.Protect(local.Name);
                break;
        }
    }
}

internal sealed class ImportStatement(SourceSpan span, Expression source) : Statement(span)
{
    public override void Execute(EvaluationContext context)
    {
        if (EvaluationContext.Unwrap(source.Evaluate(context)) is not ScriptObject members)
        {
            throw Error($"import 后面应是对象，“{source.Span.Excerpt()}”不是");
        }

        context.ChargeItems(members.Count);
        foreach (var (name, value) in members == context.This ? [] : members)
        {
            if (context.This.CanWrite(name))
            {
                context.This[name] = value;
            }
        }
    }
}

internal sealed class WithStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override void Execute(EvaluationContext context)
    {
        if (EvaluationContext.Unwrap(target.Evaluate(context)) is not ScriptObject members)
        {
            throw Error($"with 后面应是对象，“{target.Span.Excerpt()}”不是");
        }

        context.PushScope(members);
        body.Execute(context);
        context.PopScope();
    }
}
