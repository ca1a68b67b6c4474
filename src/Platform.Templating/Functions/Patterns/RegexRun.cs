using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Platform.Templating.Functions;

/// <summary>One regular expression at work on one text, stopped when the limits' time is over.</summary>
internal sealed class RegexRun(EvaluationContext context, string text, string pattern, RegexOptions options)
{
    public string Text => text;

    public static RegexRun Of(Call call, int options) => new(
        call.Context,
        call.Text(0) ?? "",
        call.Text(1) ?? throw new FunctionException("没有给出正则表达式"),
        Options(call.Text(options)));

    public IEnumerable<Match> Matches()
    {
        var match = Timed(() => Regex.Match(text, pattern, options, context.Limits.RegexTime));
        while (match.Success)
        {
            yield return match;
            match = Timed(match.NextMatch);
        }
    }

    // The time of all matches of a rendering counts together: many slow ones are as bad as one.
    private Match Timed(Func<Match> run)
    {
        var started = Stopwatch.GetTimestamp();
        var match = Guard(run);
        context.RegexTime += Stopwatch.GetElapsedTime(started);
        return context.RegexTime > context.Limits.RegexTime ? throw TookTooLong() : match;
    }

    /// <summary>The text a group matched, charged before it is copied.</summary>
    public string Value(Group group)
    {
        context.ChargeText(group.Length);
        return group.Value;
    }

    public static T Guard<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (RegexMatchTimeoutException)
        {
            throw TookTooLong();
        }
        catch (RegexParseException bad)
        {
            throw new FunctionException($"正则表达式写错了（第 {bad.Offset + 1} 个字符附近）");
        }
    }

    private static FunctionException TookTooLong() => new("正则表达式用时过长，请写得更简单、更具体");

    private static RegexOptions Options(string? letters) => (letters ?? "").Aggregate(
        RegexOptions.CultureInvariant,
        (options, letter) => options | letter switch
        {
            'i' => RegexOptions.IgnoreCase,
            'm' => RegexOptions.Multiline,
            's' => RegexOptions.Singleline,
            'x' => RegexOptions.IgnorePatternWhitespace,
            _ => throw new FunctionException($"不认识的正则选项“{letter}”，只能用 i、m、s、x"),
        });
}
