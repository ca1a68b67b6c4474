using Platform.Templating.Parsing;

namespace Platform.Templating.Syntax;

internal sealed class WhileStatement(SourceSpan span, Expression condition, Block body) : Statement(span)
{
    public override void Execute(EvaluationContext context)
    {
        var loop = new LoopState("while", null, null);
        context.PushLoop(loop);
        while (context.IsTruthy(condition.Evaluate(context)))
        {
            context.ChargeIteration();
            body.Execute(context);
            if (!LoopFlow.Continues(context))
            {
                break;
            }

            loop.Index++;
        }

        context.PopLoop(loop);
    }
}

/// <summary>The options of a loop: <c>offset:</c>, <c>limit:</c>, <c>reversed</c> and tablerow's <c>cols:</c>.</summary>
internal sealed record LoopOptions(Expression? Offset, Expression? Limit, bool IsReversed, Expression? Columns);

internal sealed class ForStatement(SourceSpan span, PathExpression variable, Expression source, LoopOptions options, Block body, Block? otherwise, bool isTable)
    : Statement(span)
{
    private readonly string _name = variable is LocalVariable local ? local.Name : ((GlobalVariable)variable).Name;

    public override void Execute(EvaluationContext context)
    {
        var value = EvaluationContext.Unwrap(source.Evaluate(context));
        if (value is null or EmptyObject)
        {
            return;
        }

        if (Iteration.Items(context, value) is not { } items)
        {
            throw new RenderException(source.Span, $"for 只能遍历数组、范围、对象和文字，“{source.Span.Excerpt()}”是{Kinds.Name(value)}");
        }

        var (first, count) = Range(context, Iteration.Count(items));
        var loop = new LoopState(isTable ? "tablerow" : "for", _name, (int)Math.Min(count, int.MaxValue))
        {
            IsLocal = variable is LocalVariable,
            Columns = isTable ? Math.Max(1, Option(context, options.Columns, 1)) : 1,
        };
        WriteTable(context, "<tr class=\"row1\">");
        Run(context, loop, items, first, count);
        WriteTable(context, "</tr>\n");
        if (count == 0)
        {
            otherwise?.Execute(context);
        }
    }

    /// <summary>Offset is taken first, then the order is reversed, then the limit cuts, as in Scriban.</summary>
    private (long First, long Count) Range(EvaluationContext context, long size)
    {
        var offset = Math.Max(0, Option(context, options.Offset, 0));
        var available = Math.Max(0, size - offset);
        var limit = Option(context, options.Limit, 0);
        return (options.IsReversed ? size - 1 : offset, limit > 0 ? Math.Min(limit, available) : available);
    }

    private static int Option(EvaluationContext context, Expression? option, int standard)
    {
        try
        {
            return option is null ? standard : Conversion.ToInteger(context, EvaluationContext.Unwrap(option.Evaluate(context)));
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException)
        {
            throw new RenderException(option!.Span, "offset、limit 和 cols 的值应是整数");
        }
    }

    private void Run(EvaluationContext context, LoopState loop, IEnumerable<object?> items, long first, long count)
    {
        context.PushLoop(loop);
        for (var i = 0L; i < count; i++)
        {
            context.ChargeIteration();
            var value = Iteration.At(items, options.IsReversed ? first - i : first + i);
            loop.IsChanged = i == 0 || !Equals(loop.Value, value);
            loop.Value = value;
            loop.Index = (int)i;
            OpenCell(context, loop);
            body.Execute(context);
            WriteTable(context, "</td>");
            if (!LoopFlow.Continues(context))
            {
                break;
            }
        }

        context.PopLoop(loop);
    }

    private void OpenCell(EvaluationContext context, LoopState loop)
    {
        var column = loop.Index % loop.Columns;
        if (isTable && column == 0 && loop.Index > 0)
        {
            context.Write($"</tr>\n<tr class=\"row{(loop.Index / loop.Columns) + 1}\">");
        }

        if (isTable)
        {
            context.Write($"<td class=\"col{column + 1}\">");
        }
    }

    private void WriteTable(EvaluationContext context, string tag)
    {
        if (isTable)
        {
            context.Write(tag);
        }
    }
}

internal static class LoopFlow
{
    /// <summary>Ends break and continue at their loop; false when the loop is over.</summary>
    public static bool Continues(EvaluationContext context)
    {
        var flow = context.Flow;
        if (flow is Flow.Break or Flow.Continue)
        {
            context.Flow = Flow.Next;
        }

        return flow is Flow.Next or Flow.Continue;
    }
}
