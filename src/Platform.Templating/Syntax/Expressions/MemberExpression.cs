using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal sealed class MemberExpression(SourceSpan span, Expression target, string name, bool isConditional) : PathExpression(span)
{
    public bool IsConditional => isConditional;

    public override object? EvaluateAlias(EvaluationContext context)
    {
        var owner = EvaluationContext.Unwrap(target.Evaluate(context));
        if (owner is null)
        {
            return isConditional
                ? null
                : throw Error($"“{target.Span.Excerpt()}”没有值，读不到它的“{name}”；可选的内容请写“?.{name}”");
        }

        if (!Members.TryGet(owner, name, out var value) && context.Options.Strict && !IsOptional && owner is (ScriptObject or LoopState))
        {
            RefuseUnknown(owner);
        }

        return value;
    }

    public override void Assign(EvaluationContext context, object? value)
    {
        switch (EvaluationContext.Unwrap(target.Evaluate(context)))
        {
            case ScriptObject members:
                if (!members.ContainsKey(name))
                {
                    context.ChargeItems(1);
                }

                members[name] = value;
                break;
            case ScriptArray { IsReadOnly: false } array when name != "size":
                context.ChargeItems(1);
                array.Members[name] = value;
                break;
            case var other:
                throw Error($"{Kinds.Name(other)}“{target.Span.Excerpt()}”的成员“{name}”不能赋值");
        }
    }

    private void RefuseUnknown(object owner)
    {
        var known = owner is ScriptObject members ? members.Keys : (IEnumerable<string>)LoopState.MemberNames;
        if (!known.Contains(name))
        {
            throw Error($"“{target.Span.Excerpt()}”里没有“{name}”{Nearest.Hint(name, known)}");
        }
    }
}
