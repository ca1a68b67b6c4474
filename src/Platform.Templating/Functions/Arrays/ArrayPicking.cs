using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class ArrayPicking
{
    public static IEnumerable<Function> All =>
    [
        new("first", [List("list")], call => call.List(0) is { Count: > 0 } list ? list[0] : null),
        new("last", [List("list")], call => call.List(0) is { Count: > 0 } list ? list[^1] : null),
        new("size", [List("list")], call => Boxes.Of(call.List(0)?.Count ?? 0)),
        new("limit", [List("list"), Integer("count")], call => Part(call, 0, call.Integer(1))),
        new("offset", [List("list"), Integer("index")], call => Part(call, call.Integer(1), int.MaxValue)),
        new("contains", [List("list"), Any("item")], Contains),
    ];

    private static ScriptArray? Part(Call call, int from, int count)
    {
        if (call.List(0) is not { } list)
        {
            return null;
        }

        from = Math.Clamp(from, 0, list.Count);
        count = Math.Clamp(count, 0, list.Count - from);
        call.Context.ChargeItems(count);
        return new ScriptArray(list.Skip(from).Take(count));
    }

    private static object Contains(Call call) =>
        Boxes.Of(call.List(0)?.Any(item => call.Context.AreEqual(item, call.Any(1))) == true);
}
