using static Platform.Templating.Functions.ArrayFunctions;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class ArrayBuilding
{
    public static IEnumerable<Function> All =>
    [
        new("add", [List("list"), Any("value")], Add),
        new("add_range", [List("list1"), List("list2")], Concat),
        new("concat", [List("list1"), List("list2")], Concat),
        new("compact", [List("list")], Compact),
        new("insert_at", [List("list"), Integer("index"), Any("value")], InsertAt),
        new("remove_at", [List("list"), Integer("index")], RemoveAt),
        new("reverse", [List("list")], Reverse),
    ];

    private static ScriptArray Add(Call call)
    {
        var result = Copy(call, call.List(0) ?? [], more: 1);
        result.Add(call.Any(1));
        return result;
    }

    private static ScriptArray? Concat(Call call)
    {
        var (first, second) = (call.List(0), call.List(1));
        if (first is null && second is null)
        {
            return null;
        }

        var result = Copy(call, first ?? [], more: second?.Count ?? 0);
        result.AddRange(second ?? []);
        return result;
    }

    private static ScriptArray? Compact(Call call)
    {
        if (call.List(0) is not { } list)
        {
            return null;
        }

        call.Context.ChargeItems(list.Count);
        return new ScriptArray(list.Where(item => item is not null));
    }

    private static ScriptArray InsertAt(Call call)
    {
        var list = call.List(0) ?? [];
        var index = Math.Max(0, call.Integer(1));
        var result = Copy(call, list, more: Math.Max(0L, (long)index - list.Count) + 1);
        while (result.Count < index)
        {
            result.Add(null);
        }

        result.Insert(index, call.Any(2));
        return result;
    }

    private static ScriptArray RemoveAt(Call call)
    {
        var result = Copy(call, call.List(0) ?? []);
        var index = call.Integer(1) < 0 ? result.Count + call.Integer(1) : call.Integer(1);
        if (index >= 0 && index < result.Count)
        {
            result.RemoveAt(index);
        }

        return result;
    }

    private static ScriptArray Reverse(Call call)
    {
        var list = call.List(0) ?? [];
        call.Context.ChargeItems(list.Count);
        return new ScriptArray(list.Reverse());
    }
}
