using System.Diagnostics;
using Platform.Policy.Subsidies;
using Platform.Policy.Wording;

namespace Platform.Cli.Subsidies;

/// <summary>An outcome as an officer reads it.</summary>
internal static class OutcomeText
{
    public static string Verdict(Outcome outcome) => outcome switch
    {
        Outcome.Granted => "granted",
        Outcome.Refused => "refused",
        Outcome.Undecided => "undecided",
        _ => throw new UnreachableException(),
    };

    public static void Write(Outcome outcome, string noun, bool explain, TextWriter output)
    {
        if (explain)
        {
            foreach (var step in outcome.Steps)
            {
                output.WriteLine($"{step.Sentence}{(step.Clause is { } clause ? $"〔{clause}〕" : "")}");
            }
        }

        foreach (var line in Result(outcome, noun))
        {
            output.WriteLine(line);
        }

        output.WriteLine("测算仅供参考，以审核结果为准。");
    }

    private static IEnumerable<string> Result(Outcome outcome, string noun) => outcome switch
    {
        Outcome.Granted granted => granted.Years.Select(year => $"第{year.Year}年 {AmountWords.Grouped(year.Amount)} 元{Standing(year.Standing)}")
            .Prepend($"{outcome.Title}：{AmountWords.Grouped(granted.Amount)} 元"),
        Outcome.Refused refused => refused.Failed.SelectMany(failed => failed.Changes.Select(change => $"  {change.Sentence}").Prepend($"不符合：{failed.Text}（{failed.Standing}）"))
            .Prepend($"{outcome.Title}：不予{noun}"),
        Outcome.Undecided undecided => undecided.Missing.Select(missing => $"  {missing.Sentence}").Prepend($"{outcome.Title}：无法判断"),
        _ => throw new UnreachableException(),
    };

    private static string Standing(PaymentStanding standing) => standing switch
    {
        PaymentStanding.ToBeReviewed => "（拨付前复核）",
        PaymentStanding.Lost => "（复核不符合，不拨）",
        _ => "",
    };
}
