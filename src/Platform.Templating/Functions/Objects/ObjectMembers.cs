using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class ObjectMembers
{
    public static IEnumerable<Function> All =>
    [
        new("has_key", [Any("value"), Text("key")], call => Boxes.Of(Key(call) is { } key && Members(call)?.ContainsKey(key) == true)),
        new("has_value", [Any("value"), Text("key")], call => Boxes.Of(Key(call) is { } key && Members(call)?[key] is not null)),
        new("keys", [Any("value")], call => Listed(call, members => members.Keys)),
        new("values", [Any("value")], call => Listed(call, members => members.Values)),
        new("size", [Any("value")], Size),
    ];

    private static string? Key(Call call) => call.Text(1);

    private static ScriptObject? Members(Call call) => Plain.Of(call, 0) as ScriptObject;

    private static ScriptArray Listed(Call call, Func<ScriptObject, IEnumerable<object?>> list)
    {
        if (Members(call) is not { } members)
        {
            return [];
        }

        call.Context.ChargeItems(members.Count);
        return new ScriptArray(list(members));
    }

    private static object Size(Call call) => Plain.Of(call, 0) switch
    {
        string text => Boxes.Of(text.Length),
        ScriptArray array => Boxes.Of(array.Count),
        ScriptRange range => Boxes.Of(range.Count),
        ScriptObject members => Boxes.Of(members.Count),
        _ => Boxes.Of(0),
    };
}
