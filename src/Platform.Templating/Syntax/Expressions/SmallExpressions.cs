using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

/// <summary><c>( … )</c>. A function inside is called, so <c>(do; ret 1; end)</c> is 1.</summary>
internal sealed class NestedExpression(SourceSpan span, Expression inner) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context) =>
        inner.Evaluate(context) is var value && value is Function function ? CallExpression.Run(context, this, function, [], null) : value;

    public override object? EvaluateAlias(EvaluationContext context) => inner.EvaluateAlias(context);

    public override void MakeOptional() => inner.MakeOptional();
}

/// <summary><c>@f</c>: the function itself instead of its result.</summary>
internal sealed class AliasExpression(SourceSpan span, Expression inner) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context) => inner.EvaluateAlias(context);
}

internal sealed class NotExpression(SourceSpan span, Expression inner) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context) => Boxes.Of(!context.IsTruthy(inner.Evaluate(context)));

    public override void MakeOptional() => inner.MakeOptional();
}

internal sealed class ConditionalExpression(SourceSpan span, Expression condition, Expression whenTrue, Expression whenFalse) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context) =>
        (context.IsTruthy(condition.Evaluate(context)) ? whenTrue : whenFalse).Evaluate(context);
}

internal sealed class ArrayExpression(SourceSpan span, IReadOnlyList<Expression> items) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context)
    {
        context.ChargeItems(items.Count + 1L);
        var array = new ScriptArray(items.Count);
        foreach (var item in items)
        {
            array.Add(item.Evaluate(context));
        }

        return array;
    }
}

internal sealed class ObjectExpression(SourceSpan span, IReadOnlyList<(string Name, Expression Value)> members) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context)
    {
        context.ChargeItems(members.Count + 1L);
        var result = new ScriptObject();
        foreach (var (name, value) in members)
        {
            result[name] = value.Evaluate(context);
        }

        return result;
    }
}

/// <summary><c>do … end</c>, or a declared function as a value.</summary>
internal sealed class FunctionExpression(SourceSpan span, TemplateFunction declared) : Expression(span)
{
    private readonly Function _function = new(declared);

    public override object? Evaluate(EvaluationContext context) => _function;
}
