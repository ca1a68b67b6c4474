using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class ArrayPicking
{
    public static IEnumerable<Function> All =>
    [
        new("first", [Any("list")], call => Sequence(call) is { } items ? Iteration.At(items, 0) : null),
        new("last", [Any("list")], call => Sequence(call) is { } items ? Iteration.At(items, Iteration.Count(items) - 1) : null),
        new("size", [Any("list")], call => Boxes.Of(Sequence(call) is { } items ? Iteration.Count(items) : 0)),
        new("limit", [Any("list"), Integer("count")], call => Part(call, 0, call.Integer(1))),
        new("offset", [Any("list"), Integer("index")], call => Part(call, call.Integer(1), long.MaxValue)),
        new("contains", [List("list"), Any("item")], Contains),
    ];

    /// <summary>An array, or a range as it is, which may be longer than any array.</summary>
    private static IEnumerable<object?>? Sequence(Call call) => Plain.Of(call, 0) switch
    {
        ScriptArray or ScriptRange => (IEnumerable<object?>)Plain.Of(call, 0)!,
        EmptyObject => new ScriptArray(),
        var other => (IEnumerable<object?>?)Conversion.To(call.Context, ParameterKind.List, other),
    };

    private static ScriptArray? Part(Call call, long from, long count)
    {
        if (Sequence(call) is not { } items)
        {
            return null;
        }

        from = Math.Clamp(from, 0, Iteration.Count(items));
        count = Math.Clamp(count, 0, Iteration.Count(items) - from);
        call.Context.ChargeItems(count);
        var part = new ScriptArray((int)count);
        for (var i = from; i < from + count; i++)
        {
            part.Add(Iteration.At(items, i));
        }

        return part;
    }

    private static object Contains(Call call) =>
        Boxes.Of(call.List(0)?.Any(item => call.Context.AreEqual(item, call.Any(1))) == true);
}
