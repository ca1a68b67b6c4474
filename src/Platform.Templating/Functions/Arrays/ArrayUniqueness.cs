using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class ArrayUniqueness
{
    public static IEnumerable<Function> All => [new("uniq", [List("list")], Unique)];

    private static ScriptArray? Unique(Call call)
    {
        if (call.List(0) is not { } list)
        {
            return null;
        }

        call.Context.ChargeItems(list.Count);
        return new ScriptArray(list.Distinct(new ScriptEquality(call.Context)));
    }

    /// <summary>Equality as <c>==</c> has it, with a hash that agrees: 1 and 1.0 are the same.</summary>
    private sealed class ScriptEquality(EvaluationContext context) : IEqualityComparer<object?>
    {
        public new bool Equals(object? left, object? right) => context.AreEqual(left, right);

        public int GetHashCode(object? value) => value switch
        {
            null => 0,
            IScriptValue wrapped => GetHashCode(wrapped.Unwrap()),
            int or long or decimal or double => Convert.ToDouble(value, context.Culture).GetHashCode(),
            // Not the items: an array may contain itself.
            ScriptArray array => array.Count,
            ScriptRange range => (int)Math.Min(range.Count, int.MaxValue),
            _ => value.GetHashCode(),
        };
    }
}
