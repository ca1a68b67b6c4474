using System.Text;
using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

/// <summary><c>$"…{x}…"</c></summary>
internal sealed class InterpolatedExpression(SourceSpan span, IReadOnlyList<Expression> parts) : Expression(span)
{
    public override object? Evaluate(EvaluationContext context)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var value = part.Evaluate(context);
            if (value is null)
            {
                context.RefuseNull(value, part.Span);
            }

            text.Append(context.Print(value));
            if (text.Length > context.Limits.StringChars)
            {
                break;
            }
        }

        context.ChargeText(text.Length);
        return text.ToString();
    }
}
