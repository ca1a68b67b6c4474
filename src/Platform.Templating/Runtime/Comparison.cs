namespace Platform.Templating;

/// <summary>Order and equality of unwrapped values.</summary>
internal static class Comparison
{
    public static bool AreEqual(EvaluationContext context, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (left is EmptyObject || right is EmptyObject)
        {
            return EmptyObject.IsEmpty(left) && EmptyObject.IsEmpty(right);
        }

        if (left is string || right is string)
        {
            return context.Print(left) == context.Print(right);
        }

        if (Arithmetic.IsNumber(left) || Arithmetic.IsNumber(right))
        {
            return Number(left) is { } a && Number(right) is { } b && Arithmetic.Compare(a, b) == 0;
        }

        return left is ScriptArray or ScriptRange && right is ScriptArray or ScriptRange
            ? CompareItems(context, (IEnumerable<object?>)left, (IEnumerable<object?>)right, static (c, a, b) => c.AreEqual(a, b) ? 0 : 1) == 0
            : left.Equals(right);
    }

    public static int Compare(EvaluationContext context, object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string, _) or (_, string) =>
            context.Culture.CompareInfo.Compare(context.Print(left), context.Print(right)),
        (DateTime a, DateTime b) => a.CompareTo(b),
        (TimeSpan a, TimeSpan b) => a.CompareTo(b),
        (ScriptArray or ScriptRange, ScriptArray or ScriptRange) =>
            CompareItems(context, (IEnumerable<object?>)left, (IEnumerable<object?>)right, static (c, a, b) => c.Compare(a, b)),
        _ when Number(left) is { } a && Number(right) is { } b => Arithmetic.Compare(a, b),
        _ => throw new FunctionException($"{Kinds.Name(left)}和{Kinds.Name(right)}不能比较大小"),
    };

    private static object? Number(object value) => value is bool truth ? Boxes.Of(truth ? 1 : 0) : Arithmetic.IsNumber(value) ? value : null;

    private static int CompareItems(
        EvaluationContext context,
        IEnumerable<object?> left,
        IEnumerable<object?> right,
        Func<EvaluationContext, object?, object?, int> compare)
    {
        context.GuardStack();
        var byCount = Iteration.Count(left).CompareTo(Iteration.Count(right));
        if (byCount != 0)
        {
            return byCount;
        }

        foreach (var (a, b) in left.Zip(right))
        {
            context.ChargeIteration();
            var order = compare(context, a, b);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
