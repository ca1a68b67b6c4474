using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal abstract class Expression(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>The value; a path that leads to a function calls it.</summary>
    public abstract object? Evaluate(EvaluationContext context);

    /// <summary>The value with a function left uncalled, for <c>@f</c> and call targets.</summary>
    public virtual object? EvaluateAlias(EvaluationContext context) => Evaluate(context);

    /// <summary>Called by the parser where an unknown name is no error: left of <c>??</c>, before <c>?.</c>, a bare condition.</summary>
    public virtual void MakeOptional()
    {
    }

    protected RenderException Error(string message) => new(Span, message);
}

/// <summary>A variable, member or item: may be assigned to and, when it holds a function, calls it.</summary>
internal abstract class PathExpression(SourceSpan span) : Expression(span)
{
    protected bool IsOptional { get; private set; }

    public sealed override object? Evaluate(EvaluationContext context) =>
        EvaluateAlias(context) is var value && value is Function function ? CallExpression.Run(context, this, function, [], null) : value;

    public abstract override object? EvaluateAlias(EvaluationContext context);

    public abstract void Assign(EvaluationContext context, object? value);

    public override void MakeOptional() => IsOptional = true;
}
