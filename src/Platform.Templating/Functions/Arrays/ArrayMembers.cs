using System.Runtime.ExceptionServices;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class ArrayMembers
{
    public static IEnumerable<Function> All =>
    [
        new("map", [List("list"), Text("member")], Map),
        new("sort", [List("list"), Text("member").Optional()], Sort),
    ];

    /// <summary>Items without the member are left out, as in Scriban.</summary>
    private static ScriptArray Map(Call call)
    {
        if (call.List(0) is not { } list || call.Text(1) is not { } member)
        {
            return [];
        }

        call.Context.ChargeItems(list.Count);
        var result = new ScriptArray();
        foreach (var item in list)
        {
            var value = call.Context.Member(item, member);
            if (value is not null || (item is ScriptObject parent && parent.ContainsKey(member)))
            {
                result.Add(value);
            }
        }

        return result;
    }

    /// <summary>Equal items keep their order.</summary>
    private static ScriptArray Sort(Call call)
    {
        var list = call.List(0) ?? [];
        var member = call.Text(1);
        call.Context.ChargeItems(list.Count);
        Func<object?, object?> key = string.IsNullOrEmpty(member) ? item => item : item => call.Context.Member(item, member);
        try
        {
            return new ScriptArray(list.OrderBy(key, Comparer<object?>.Create(call.Context.Compare)));
        }
        catch (InvalidOperationException sorting) when (sorting.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
            throw;
        }
    }
}
