using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class ArrayJoin
{
    public static IEnumerable<Function> All =>
    [
        new(
            "join",
            [List("list"), Text("delimiter"), Callback("function").Optional()],
            call => Join(call, call.List(0) ?? [], call.Text(1), call.Function(2))),
    ];

    public static string Join(Call call, IReadOnlyList<object?> list, string? delimiter, Function? change)
    {
        var result = new ChargedText(call.Context);
        for (var i = 0; i < list.Count; i++)
        {
            result.Append(i > 0 ? delimiter : "");
            var item = call.Context.Print(list[i]);
            result.Append(change is null ? item : call.Context.Print(call.Context.Invoke(change, item)));
        }

        return result.ToString();
    }
}
