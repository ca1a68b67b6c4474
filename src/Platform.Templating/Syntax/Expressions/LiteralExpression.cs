using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal sealed class LiteralExpression(SourceSpan span, object? value) : Expression(span)
{
    public object? Value => value;

    public override object? Evaluate(EvaluationContext context) => value;
}
