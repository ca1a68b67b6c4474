using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class StringJoining
{
    public static IEnumerable<Function> All =>
    [
        new("append", [Text("text"), Text("with")], call => Join(call, call.Text(0), call.Text(1))),
        new("prepend", [Text("text"), Text("by")], call => Join(call, call.Text(1), call.Text(0))),
        new("pad_left", [Text("text"), Integer("width")], call => Padded(call).PadLeft(call.Integer(1))),
        new("pad_right", [Text("text"), Integer("width")], call => Padded(call).PadRight(call.Integer(1))),
        new("pluralize", [Number("number"), Text("singular"), Text("plural")], Pluralize),
    ];

    private static string Join(Call call, string? first, string? second)
    {
        call.Context.ChargeText((long)(first?.Length ?? 0) + (second?.Length ?? 0));
        return string.Concat(first, second);
    }

    private static string Padded(Call call)
    {
        var width = call.Integer(1);
        if (width < 0)
        {
            throw new FunctionException($"宽度不能是负数：{width}");
        }

        var text = call.Text(0) ?? "";
        call.Context.ChargeText(Math.Max(width, text.Length));
        return text;
    }

    private static string? Pluralize(Call call) =>
        call.Text(call.Context.AreEqual(call.Number(0), 1) ? 1 : 2);
}
