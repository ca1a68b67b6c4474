using Platform.Policy.Shapes;

namespace Platform.Policy.Subsidies.Cases;

/// <summary>Compares an outcome with what a case expects, in sentences.</summary>
internal static class CaseExpectations
{
    /// <summary>Whether the decision is the expected one, whatever its figures.</summary>
    public static bool IsExpected(RuleCase expected, Outcome actual) => KindOf(actual) == expected.Expect;

    public static IEnumerable<(string Key, string Sentence)> Differences(RuleCase expected, Outcome actual)
    {
        if (!IsExpected(expected, actual))
        {
            yield return ("expect", $"应为 {ChoiceWords.Of(expected.Expect)}，得到 {ChoiceWords.Of(KindOf(actual))}：{actual.Steps[^1].Sentence}");
            yield break;
        }

        foreach (var difference in actual switch
        {
            Outcome.Granted granted => Granted(expected, granted),
            Outcome.Refused refused => List("failed", "不符合的条件", expected.Failed, refused.Failed.Select(condition => condition.Text)),
            Outcome.Undecided undecided => List("missing", "缺少的事实", expected.Missing, undecided.Missing.Select(fact => fact.Key ?? fact.Sentence)),
            _ => [],
        }) yield return difference;

        foreach (var reason in expected.Reasons.Where(reason => actual.Steps.All(step => step.Sentence != reason)))
            yield return ("reasons", $"计算过程里没有“{reason}”，有的是：{string.Join("｜", actual.Steps.Select(step => step.Sentence))}");
    }

    private static IEnumerable<(string, string)> Granted(RuleCase expected, Outcome.Granted granted)
    {
        if (expected.Amount is null) yield return ("expect", $"没有写应得的金额，得到 {Figures.Yuan(granted.Amount)}");
        else if (expected.Amount != granted.Amount) yield return ("amount", $"应得 {Figures.Yuan(expected.Amount.Value)}，得到 {Figures.Yuan(granted.Amount)}：{string.Join("｜", granted.Steps.Select(step => step.Sentence))}");
        if (expected.ByYear is not null && !expected.ByYear.SequenceEqual(granted.Years.Select(year => year.Amount)))
            yield return ("by_year", $"各年应为 {Join(expected.ByYear)}，得到 {Join(granted.Years.Select(year => year.Amount))}");
        foreach (var difference in Parts("payees", expected.Payees, granted.Payees).Concat(Parts("levels", expected.Levels, granted.Levels))) yield return difference;
    }

    private static IEnumerable<(string, string)> Parts(string key, IReadOnlyDictionary<string, decimal>? expected, IReadOnlyList<PartAmount> actual)
    {
        if (expected is null || (expected.Count == actual.Count && actual.All(part => expected.TryGetValue(part.Key, out var amount) && amount == part.Amount))) return [];
        return [(key, $"分成应为 {string.Join("、", expected.Select(part => $"{part.Key} {Figures.Yuan(part.Value)}"))}，得到 {string.Join("、", actual.Select(part => $"{part.Key} {Figures.Yuan(part.Amount)}"))}")];
    }

    private static IEnumerable<(string, string)> List(string key, string word, IReadOnlyList<string>? expected, IEnumerable<string> actual)
    {
        var found = actual.ToList();
        if (expected is null || expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal))) return [];
        return [(key, $"{word}应为 {string.Join("、", expected)}，得到 {string.Join("、", found)}")];
    }

    public static ExpectedOutcome KindOf(Outcome outcome) => outcome switch
    {
        Outcome.Granted => ExpectedOutcome.Granted,
        Outcome.Refused => ExpectedOutcome.Refused,
        _ => ExpectedOutcome.Undecided,
    };

    private static string Join(IEnumerable<decimal> amounts) => string.Join("、", amounts.Select(Figures.Yuan));
}
