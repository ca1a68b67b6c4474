using System.Text.RegularExpressions;

namespace Platform.Templating.Functions;

internal static class RegexReplacing
{
    private static readonly string[] WholeTextTokens = ["$_", "$`", "$'"];

    public static string Replace(Call call)
    {
        var run = RegexRun.Of(call, options: 3);
        var replacement = call.Text(2) ?? "";
        var wholes = WholeTextTokens.Sum(token => (long)replacement.AsSpan().Count(token));
        var references = replacement.AsSpan().Count('$');
        var result = new ChargedText(call.Context);
        var from = 0;
        foreach (var match in run.Matches())
        {
            result.Append(run.Text.AsSpan(from, match.Index - from));
            Bound(call, replacement.Length + (wholes * run.Text.Length) + ((long)references * Longest(match)));
            result.Append(references == 0 ? replacement : match.Result(replacement));
            from = match.Index + match.Length;
        }

        result.Append(run.Text.AsSpan(from));
        return result.ToString();
    }

    /// <summary>Charges one replacement beforehand only when it might be longer than any string may be.</summary>
    private static void Bound(Call call, long chars)
    {
        if (chars > call.Context.Limits.StringChars)
        {
            call.Context.ChargeText(chars);
        }
    }

    private static int Longest(Match match) => match.Groups.Values.Max(group => group.Length);
}
