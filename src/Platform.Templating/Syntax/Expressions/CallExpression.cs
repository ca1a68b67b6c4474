using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

/// <summary>One argument of a call: its name when given as <c>name: value</c>, and whether <c>^</c> spreads a list over several.</summary>
internal sealed record Argument(string? Name, Expression Value, bool IsSpread);

internal sealed class CallExpression(SourceSpan span, Expression target, IReadOnlyList<Argument> arguments) : Expression(span)
{
    public Expression Target => target;

    public IReadOnlyList<Argument> Arguments => arguments;

    public override object? Evaluate(EvaluationContext context) => Evaluate(context, null);

    public override void MakeOptional() => target.MakeOptional();

    public object? Evaluate(EvaluationContext context, Block? wrapped)
    {
        var value = target.EvaluateAlias(context);
        return value is Function function
            ? Run(context, this, function, arguments, wrapped)
            : throw new RenderException(target.Span, $"“{target.Span.Excerpt()}”不是函数（是{Kinds.Name(value)}），后面不能跟参数，也不能放在 | 右边");
    }

    public static object? Run(EvaluationContext context, Expression caller, Function function, IReadOnlyList<Argument> arguments, Block? wrapped)
    {
        try
        {
            context.GuardStack();
            var values = new ScriptArray(arguments.Count);
            var named = Evaluate(context, arguments, values);
            return context.Invoke(function, values, named, wrapped);
        }
        catch (FunctionException exception)
        {
            throw new RenderException(caller.Span, exception.Message);
        }
    }

    private static ScriptObject? Evaluate(EvaluationContext context, IReadOnlyList<Argument> arguments, ScriptArray values)
    {
        ScriptObject? named = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            var value = argument.Value.Evaluate(context);
            if (argument.Name is { } name)
            {
                (named ??= [])[name] = value;
            }
            else if (argument.IsSpread && EvaluationContext.Unwrap(value) is ScriptArray or ScriptRange)
            {
                Spread(context, EvaluationContext.Unwrap(value), values);
            }
            else
            {
                values.Add(value);
            }
        }

        return named;
    }

    private static void Spread(EvaluationContext context, object? list, ScriptArray values)
    {
        var items = Iteration.Items(context, list)!;
        context.ChargeItems(Iteration.Count(items));
        values.AddRange(items);
    }
}
