using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class StringSlicing
{
    public static IEnumerable<Function> All =>
    [
        new("slice", [Text("text"), Integer("start"), Integer("length").Optional()], Slice),
        new("slice1", [Text("text"), Integer("start"), Integer("length").Optional(1)], call => Cut(call, Math.Max(0, call.Integer(2)))),
        new("split", [Text("text"), Text("match")], Split),
    ];

    private static string Slice(Call call)
    {
        var length = call.Any(2) is null ? call.Text(0)?.Length ?? 0 : call.Integer(2);
        return length >= 0 ? Cut(call, length) : throw new FunctionException($"截取长度不能是负数：{length}");
    }

    /// <summary>A negative start counts from the end; what lies before the text takes up length but gives no characters.</summary>
    private static string Cut(Call call, int length)
    {
        var text = call.Text(0) ?? "";
        long start = call.Integer(1) < 0 ? (long)call.Integer(1) + text.Length : call.Integer(1);
        var end = Math.Min(start + length, text.Length);
        start = Math.Max(0, start);
        if (start >= end)
        {
            return "";
        }

        call.Context.ChargeText(end - start);
        return text[(int)start..(int)end];
    }

    private static ScriptArray Split(Call call)
    {
        var (text, match) = (call.Text(0) ?? "", call.Text(1) ?? "");
        var count = match.Length == 0 ? 1 : text.AsSpan().Count(match) + 1;
        call.Context.ChargeItems(count);
        call.Context.ChargeText(text.Length);
        return new ScriptArray(text.Split(match, StringSplitOptions.RemoveEmptyEntries));
    }
}
