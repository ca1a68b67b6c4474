using System.Text.Json;
using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>Whether the clause prints what the item states in figures.</summary>
internal static class FigureCheck
{
    public static IEnumerable<(bool Found, string Sentence)> Run(PolicyItem item, ClauseOutline outline)
    {
        foreach (var figure in ItemFigures.Of(item))
        {
            if (figure.Clause is null || outline.Find(figure.Clause) is not { } clause)
            {
                continue;
            }

            var text = clause.FullText;
            var results = figure switch
            {
                { Number: { } number } => [Number(figure.Key, number, text)],
                { Day: { } day } => [Day(figure.Key, day, text)],
                { Text: { } sentence } => Sentence(sentence, clause),
                _ => [],
            };
            foreach (var result in results)
            {
                yield return result;
            }
        }

        if (item is Target { Value: { } value, Clause: { } place } target && outline.Find(place)?.FullText is { } whole && States(whole, value))
        {
            yield return (NamedFigure.Stands(whole, target.Label, part => States(part, value)), $"条款里“{target.Label}”说的不是 {value}");
        }
    }

    /// <summary>A target's value must be the one in its own sentence, so that a changed value cannot hide behind another figure of the clause.</summary>
    public static string? Contradiction(PolicyItem item) => item switch
    {
        Target { Value: { } value } target when !States(target.Text, value) => $"数值 {value} 与文字“{target.Text}”不一致",
        PlanningStandard { Value: { } value } standard when !States(standard.Text, value) => $"数值 {value} 与文字“{standard.Text}”不一致",
        _ => null,
    };

    private static (bool Found, string Sentence) Number(string key, decimal number, string text) =>
        (States(text, number), $"条款里没有数字 {number}（{Written(key)}）");

    private static string Written(string key) => JsonNamingPolicy.SnakeCaseLower.ConvertName(key);

    private static bool States(string text, decimal number) =>
        FigureText.Values(text).Contains(number) || FigureText.Counted(text).Contains(number);

    // Ends are exclusive in packages: the printed last day is the day before. A year or month alone is printed without day.
    private static (bool Found, string Sentence) Day(string key, DateOnly day, string text)
    {
        var found = Printed(day, text) || (key == nameof(Preference.Until) && Printed(day.AddDays(-1), text));
        return (found, $"条款里没有日期 {day:yyyy年M月d日}（{Written(key)}）");
    }

    internal static bool Printed(DateOnly day, string text)
    {
        var compact = text.Replace(" ", "", StringComparison.Ordinal);
        var wholeYear = day is { Month: 12, Day: 31 } or { Month: 1, Day: 1 };
        return compact.Contains($"{day:yyyy年M月d日}", StringComparison.Ordinal)
            || (wholeYear && FigureText.Values(compact).Contains(day.Year))
            || compact.Contains($"{day:yyyy年M月}", StringComparison.Ordinal);
    }

    private static IEnumerable<(bool Found, string Sentence)> Sentence(string sentence, Clause clause)
    {
        var values = FigureText.Values(clause.FullText);
        foreach (var printed in FigureText.Printed(sentence))
        {
            yield return (values.Contains(FigureText.Read(printed)), $"条款里没有“{sentence}”中的数字 {printed}");
        }

        foreach (var title in QuotedTitles.In(sentence))
        {
            yield return (clause.Says(title), $"条款里没有“{title}”");
        }
    }
}
