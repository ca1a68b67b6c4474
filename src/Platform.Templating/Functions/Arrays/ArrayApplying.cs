using static Platform.Templating.Functions.ArrayFunctions;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class ArrayApplying
{
    public static IEnumerable<Function> All =>
    [
        new("each", [List("list"), Callback("function")], Each),
        new("filter", [List("list"), Callback("function")], Filter),
        new("any", [List("list"), Callback("function"), Rest("args")], IsAny),
    ];

    private static ScriptArray? Each(Call call)
    {
        if (call.List(0) is not { } list)
        {
            return null;
        }

        if (call.Function(1) is not { } function)
        {
            return Copy(call, list);
        }

        call.Context.ChargeItems(list.Count);
        return new ScriptArray(list.Select(item => call.Context.Invoke(function, item)));
    }

    private static ScriptArray? Filter(Call call)
    {
        if (call.List(0) is not { } list)
        {
            return null;
        }

        if (call.Function(1) is not { } function)
        {
            return Copy(call, list);
        }

        call.Context.ChargeItems(list.Count);
        return new ScriptArray(list.Where(item => call.Context.IsTruthy(call.Context.Invoke(function, item))));
    }

    private static object IsAny(Call call)
    {
        var function = call.Function(1) ?? throw new FunctionException("array.any 要一个函数，例如 @string.empty");
        object?[] arguments = [null, .. call.Rest];
        foreach (var item in call.List(0) ?? [])
        {
            arguments[0] = item;
            if (call.Context.IsTruthy(call.Context.Invoke(function, arguments)))
            {
                return Boxes.True;
            }
        }

        return Boxes.False;
    }
}
