using Platform.Templating.Parsing;

namespace Platform.Templating;

/// <summary>Runs text met while rendering: over the present variables, under the same limits, one level deeper.</summary>
public sealed partial class EvaluationContext
{
    private const string EmbeddedExpression = "object.eval";
    private const string EmbeddedTemplate = "object.eval_template";

    internal object? EvaluateExpression(string text)
    {
        ChargeText(text.Length);
        var source = new Source(EmbeddedExpression, $"{{{{{text}}}}}");
        var diagnostics = new Diagnostics(source);
        var tokens = new Lexer(source, diagnostics, Limits.Nesting).Tokenize();
        var expression = new Parser(source, tokens, diagnostics, Limits.Nesting).ParseLoneExpression();
        ThrowIfAny(diagnostics.Sorted, EmbeddedExpression);
        Enter();
        var value = expression.Evaluate(this);
        Leave();
        return value;
    }

    internal string EvaluateTemplate(string text)
    {
        var template = Template.Parse(text, EmbeddedTemplate, Limits);
        ThrowIfAny(template.Diagnostics, EmbeddedTemplate);
        Enter();
        var printed = Capture(() =>
        {
            template.Body.Execute(this);
            FinishPage();
        });
        Leave();
        return printed;
    }

    private static void ThrowIfAny(IReadOnlyList<Diagnostic> diagnostics, string name)
    {
        if (diagnostics.Count > 0)
        {
            throw new FunctionException($"{name} 的文本写错了：{diagnostics[0].Message}");
        }
    }
}
