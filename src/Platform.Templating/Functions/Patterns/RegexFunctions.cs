using System.Text.RegularExpressions;
using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Scriban's <c>regex</c> group, on .NET's regular expressions, independent of culture.</summary>
internal static class RegexFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("escape", [Text("pattern")], Escape),
        new("unescape", [Text("pattern")], Unescape),
        new("match", [Text("text"), Text("pattern"), Text("options").Optional()], Match),
        new("matches", [Text("text"), Text("pattern"), Text("options").Optional()], Matches),
        new("split", [Text("text"), Text("pattern"), Text("options").Optional()], Split),
        new("replace", [Text("text"), Text("pattern"), Text("replace"), Text("options").Optional()], RegexReplacing.Replace),
    ];

    private static string? Escape(Call call)
    {
        call.Context.ChargeText(2L * (call.Text(0)?.Length ?? 0));
        return call.Text(0) is { } text ? Regex.Escape(text) : null;
    }

    private static string? Unescape(Call call)
    {
        call.Context.ChargeText(call.Text(0)?.Length ?? 0);
        return call.Text(0) is { } text ? RegexRun.Guard(() => Regex.Unescape(text)) : null;
    }

    private static ScriptArray Match(Call call)
    {
        var run = RegexRun.Of(call, options: 2);
        return run.Matches().FirstOrDefault() is { } match ? Groups(call, run, match) : [];
    }

    private static ScriptArray Matches(Call call)
    {
        var run = RegexRun.Of(call, options: 2);
        var result = new ScriptArray();
        foreach (var match in run.Matches())
        {
            call.Context.ChargeItems(1);
            result.Add(Groups(call, run, match));
        }

        return result;
    }

    private static ScriptArray Groups(Call call, RegexRun run, Match match)
    {
        call.Context.ChargeItems(match.Groups.Count);
        return new ScriptArray(match.Groups.Values.Select(group => run.Value(group)));
    }

    private static ScriptArray Split(Call call)
    {
        var run = RegexRun.Of(call, options: 2);
        var result = new ScriptArray();
        var from = 0;
        foreach (var match in run.Matches())
        {
            AddPiece(call, result, run.Text.AsSpan(from, match.Index - from));
            foreach (var group in match.Groups.Values.Skip(1).Where(group => group.Success))
            {
                AddPiece(call, result, group.ValueSpan);
            }

            from = match.Index + match.Length;
        }

        AddPiece(call, result, run.Text.AsSpan(from));
        return result;
    }

    private static void AddPiece(Call call, ScriptArray result, ReadOnlySpan<char> piece)
    {
        call.Context.ChargeItems(1);
        call.Context.ChargeText(piece.Length);
        result.Add(piece.ToString());
    }
}
