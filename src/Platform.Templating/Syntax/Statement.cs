using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal abstract class Statement(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    public abstract void Execute(EvaluationContext context);

    protected RenderException Error(string message) => new(Span, message);
}

internal sealed class Block(IReadOnlyList<Statement> statements)
{
    private readonly Statement[] _statements = [.. statements];

    public static Block Empty { get; } = new([]);

    /// <summary>Runs until the end or until break, continue or ret.</summary>
    public void Execute(EvaluationContext context)
    {
        foreach (var statement in _statements)
        {
            try
            {
                statement.Execute(context);
            }
            catch (FunctionException exception)
            {
                throw new RenderException(statement.Span, exception.Message);
            }
            catch (Exception exception) when (exception is not RenderException)
            {
                // A template is never allowed to bring its host down, whatever a host value or function throws.
                throw new RenderException(statement.Span, $"渲染时出现意外错误（{exception.GetType().Name}）：{exception.Message}");
            }

            if (context.Flow != Flow.Next)
            {
                return;
            }
        }
    }
}
