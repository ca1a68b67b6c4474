using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal sealed class IfStatement(SourceSpan span, IReadOnlyList<(Expression Condition, Block Body)> branches, Block? otherwise) : Statement(span)
{
    private readonly (Expression Condition, Block Body)[] _branches = [.. branches];

    public override void Execute(EvaluationContext context)
    {
        foreach (var (condition, body) in _branches)
        {
            if (context.IsTruthy(condition.Evaluate(context)))
            {
                body.Execute(context);
                return;
            }
        }

        otherwise?.Execute(context);
    }
}

internal sealed class CaseStatement(SourceSpan span, Expression subject, IReadOnlyList<(IReadOnlyList<Expression> Values, Block Body)> branches, Block? otherwise)
    : Statement(span)
{
    public override void Execute(EvaluationContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var (candidates, body) in branches)
        {
            if (candidates.Any(candidate => context.AreEqual(value, candidate.Evaluate(context))))
            {
                body.Execute(context);
                return;
            }
        }

        otherwise?.Execute(context);
    }
}

internal sealed class ReturnStatement(SourceSpan span, Expression? value) : Statement(span)
{
    public override void Execute(EvaluationContext context) => context.Return(value?.Evaluate(context), value is not null);
}

/// <summary><c>break</c> and <c>continue</c></summary>
internal sealed class LeaveStatement(SourceSpan span, Flow flow) : Statement(span)
{
    public override void Execute(EvaluationContext context) => context.Flow = flow;
}
