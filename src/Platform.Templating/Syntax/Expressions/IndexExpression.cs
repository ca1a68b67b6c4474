using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal sealed class IndexExpression(SourceSpan span, Expression target, Expression index) : PathExpression(span)
{
    public override object? EvaluateAlias(EvaluationContext context)
    {
        var owner = EvaluationContext.Unwrap(target.Evaluate(context));
        var key = EvaluationContext.Unwrap(index.Evaluate(context));
        return owner switch
        {
            null => throw Error($"“{target.Span.Excerpt()}”没有值，不能取其中的项"),
            ScriptObject members => Read(context, members, context.Print(key)),
            ScriptArray array when key is string name => context.Member(array, name),
            ScriptArray array => array[Position(context, key, array.Count)],
            ScriptRange range => range[Position(context, key, (int)Math.Min(range.Count, int.MaxValue))],
            string text => Position(context, key, text.Length) is var at && at >= 0 && at < text.Length ? text[at].ToString() : null,
            _ when key is string name => context.Member(owner, name),
            _ => throw Error($"{Kinds.Name(owner)}“{target.Span.Excerpt()}”不能用 [ ] 取项"),
        };
    }

    public override void Assign(EvaluationContext context, object? value)
    {
        var owner = EvaluationContext.Unwrap(target.Evaluate(context));
        var key = EvaluationContext.Unwrap(index.Evaluate(context));
        switch (owner)
        {
            case ScriptObject members:
                context.ChargeItems(1);
                members[context.Print(key)] = value;
                break;
            case ScriptArray array:
                SetItem(context, array, Position(context, key, array.Count), value);
                break;
            default:
                throw Error($"{Kinds.Name(owner)}“{target.Span.Excerpt()}”的项不能赋值");
        }
    }

    private void SetItem(EvaluationContext context, ScriptArray array, int position, object? value)
    {
        if (position < 0)
        {
            throw Error("数组的序号不能小于 0");
        }

        context.ChargeItems(Math.Max(0L, position + 1L - array.Count));
        array[position] = value;
    }

    private object? Read(EvaluationContext context, ScriptObject members, string name)
    {
        if (!members.TryGetValue(name, out var value) && context.Options.Strict && !IsOptional && index is LiteralExpression)
        {
            throw Error($"“{target.Span.Excerpt()}”里没有“{name}”{Nearest.Hint(name, members.Keys)}");
        }

        return value;
    }

    /// <summary>A negative position counts from the end, as in <c>a[-1]</c>.</summary>
    private int Position(EvaluationContext context, object? key, int count)
    {
        if (key is null || !(Arithmetic.IsNumber(key) || key is string))
        {
            throw Error($"[ ] 里应是序号，这里是{Kinds.Name(key)}");
        }

        try
        {
            var position = Conversion.ToInteger(context, key);
            return position < 0 ? position + count : position;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw Error("[ ] 里的序号不是整数，或者太大");
        }
    }
}

/// <summary><c>x.empty?</c></summary>
internal sealed class IsEmptyExpression(SourceSpan span, Expression target) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context) =>
        Boxes.Of(EmptyObject.IsEmpty(EvaluationContext.Unwrap(target.Evaluate(context))));
}
