using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class StringTruncating
{
    private const string Ellipsis = "...";

    public static IEnumerable<Function> All =>
    [
        new("truncate", [Text("text"), Integer("length"), Text("ellipsis").Optional()], Truncate),
        new("truncatewords", [Text("text"), Integer("count"), Text("ellipsis").Optional()], TruncateWords),
    ];

    private static string Truncate(Call call)
    {
        var text = call.Text(0) ?? "";
        var length = call.Integer(1);
        if (text.Length == 0 || text.Length <= length)
        {
            return text;
        }

        var ellipsis = call.Text(2) ?? Ellipsis;
        var kept = (int)Math.Max(0, (long)length - ellipsis.Length);
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]))
        {
            kept--;
        }

        call.Context.ChargeText((long)kept + ellipsis.Length);
        return string.Concat(text.AsSpan(0, kept), ellipsis);
    }

    private static string TruncateWords(Call call)
    {
        var text = call.Text(0) ?? "";
        var result = new ChargedText(call.Context);
        var words = 0;
        for (var at = 0; at < text.Length; words++)
        {
            var end = EndOf(text, at, space: false);
            if (words >= call.Integer(1))
            {
                result.Append(call.Text(2) ?? Ellipsis);
                break;
            }

            result.Append(words > 0 ? " " : "");
            result.Append(text.AsSpan(at, end - at));
            at = EndOf(text, end, space: true);
        }

        return result.ToString();
    }

    private static int EndOf(string text, int at, bool space)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]) == space)
        {
            at++;
        }

        return at;
    }
}
