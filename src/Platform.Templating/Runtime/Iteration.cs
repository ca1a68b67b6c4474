namespace Platform.Templating;

/// <summary>What can be looped over: arrays, ranges, an object's pairs, a string's characters.</summary>
internal static class Iteration
{
    /// <summary>The items of a value, or null when it has none. A range is not copied.</summary>
    public static IEnumerable<object?>? Items(EvaluationContext context, object? value) => value switch
    {
        ScriptArray or ScriptRange => (IEnumerable<object?>)value,
        ScriptObject members => Pairs(context, members),
        string text => Characters(context, text),
        _ => null,
    };

    public static long Count(IEnumerable<object?> items) => items is ScriptRange range ? range.Count : ((ScriptArray)items).Count;

    public static object? At(IEnumerable<object?> items, long index) =>
        items is ScriptRange range ? range[index] : ((ScriptArray)items)[(int)index];

    private static ScriptArray Pairs(EvaluationContext context, ScriptObject members)
    {
        context.ChargeItems(members.Count * 3L);
        var pairs = new ScriptArray(members.Count);
        foreach (var (name, value) in members)
        {
            pairs.Add(new ScriptObject { ["key"] = name, ["value"] = value });
        }

        return pairs;
    }

    private static ScriptArray Characters(EvaluationContext context, string text)
    {
        context.ChargeItems(text.Length);
        var characters = new ScriptArray(text.Length);
        foreach (var c in text)
        {
            characters.Add(c.ToString());
        }

        return characters;
    }
}
