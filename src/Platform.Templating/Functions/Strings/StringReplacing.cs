using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class StringReplacing
{
    public static IEnumerable<Function> All =>
    [
        new("replace", [Text("text"), Text("match"), Text("replace")], Replace),
        new("remove", [Text("text"), Text("remove")], Remove),
        new(
            "replace_first",
            [Text("text"), Text("match"), Text("replace"), Boolean("fromEnd").Optional(false)],
            call => ReplaceOnce(call, call.Text(2) ?? "", call.Boolean(3))),
        new("remove_first", [Text("text"), Text("remove")], call => ReplaceOnce(call, "", fromEnd: false)),
        new("remove_last", [Text("text"), Text("remove")], call => ReplaceOnce(call, "", fromEnd: true)),
    ];

    private static string Replace(Call call)
    {
        if (call.Text(0) is not { Length: > 0 } text)
        {
            return "";
        }

        if (call.Text(1) is not { Length: > 0 } match)
        {
            throw new FunctionException("要替换的内容不能为空");
        }

        return ReplaceAll(call, text, match, call.Text(2) ?? "");
    }

    private static string? Remove(Call call) =>
        call.Text(0) is { Length: > 0 } text && call.Text(1) is { Length: > 0 } match
            ? ReplaceAll(call, text, match, "")
            : call.Text(0);

    private static string ReplaceAll(Call call, string text, string match, string replacement)
    {
        var count = text.AsSpan().Count(match);
        call.Context.ChargeText(text.Length + ((long)count * (replacement.Length - match.Length)));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOnce(Call call, string replacement, bool fromEnd)
    {
        var text = call.Text(0) ?? "";
        if (text.Length == 0 || call.Text(1) is not { Length: > 0 } match)
        {
            return text;
        }

        // Scriban ignores case here, though not in string.replace.
        var at = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return text;
        }

        call.Context.ChargeText((long)text.Length + replacement.Length - match.Length);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }
}
