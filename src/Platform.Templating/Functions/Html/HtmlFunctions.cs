using System.Net;
using System.Text.RegularExpressions;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Scriban's <c>html</c> group.</summary>
internal static class HtmlFunctions
{
    private const string Tag = "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>";

    public static IEnumerable<Function> All =>
    [
        new("strip", [Text("text")], Strip),
        new("escape", [Text("text")], Escape),
        new("newline_to_br", [Text("text")], NewlineToBreak),
        new("url_encode", [Text("text")], call => UrlEscaping.Encode(call, kept: "")),
        new("url_escape", [Text("text")], call => UrlEscaping.Encode(call, kept: UrlEscaping.Reserved)),
    ];

    private static string Strip(Call call)
    {
        var text = call.Text(0) ?? "";
        call.Context.ChargeText(text.Length);
        return RegexRun.Guard(() => Regex.Replace(
            text, Tag, "", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, call.Context.Limits.RegexTime));
    }

    private static string? Escape(Call call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        call.Context.ChargeText(text.Sum(c => (long)EscapedLength(c)));
        return WebUtility.HtmlEncode(text);
    }

    private static int EscapedLength(char c) => c switch
    {
        '<' or '>' => 4,
        '&' or '\'' => 5,
        '"' or (>= '\u00a0' and <= '\u00ff') => 6,
        _ => char.IsSurrogate(c) ? 5 : 1,
    };

    private static string NewlineToBreak(Call call)
    {
        var text = call.Text(0) ?? "";
        var result = new ChargedText(call.Context);
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
            {
                result.Append(text.AsSpan(from, i - from));
                result.Append("<br />");
                from = i;
            }
        }

        result.Append(text.AsSpan(from));
        return result.ToString();
    }
}
