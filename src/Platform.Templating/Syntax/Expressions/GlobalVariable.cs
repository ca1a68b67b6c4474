using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal sealed class GlobalVariable(SourceSpan span, string name) : PathExpression(span)
{
    public string Name => name;

    public override object? EvaluateAlias(EvaluationContext context)
    {
        if (!context.TryGetVariable(name, out var value) && context.Options.Strict && !IsOptional)
        {
            throw Error($"没有名为“{name}”的变量{Nearest.Hint(name, context.KnownNames())}");
        }

        return value;
    }

    public override void Assign(EvaluationContext context, object? value) => context.SetVariable(name, value);
}
