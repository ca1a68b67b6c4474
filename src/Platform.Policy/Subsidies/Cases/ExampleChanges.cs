using Platform.Policy.Editing;

namespace Platform.Policy.Subsidies.Cases;

/// <summary>What a case would have to expect of an outcome, where only figures are others.</summary>
internal static class ExampleChanges
{
    /// <param name="former">The reasoning by which the case was written; empty where it is not known.</param>
    /// <returns>Empty where more than figures is different: another decision, other payees, a sentence that has no counterpart.</returns>
    public static IReadOnlyList<ExampleChange> Of(RuleCase expected, Outcome now, IReadOnlyList<Step> former)
    {
        if (!CaseExpectations.IsExpected(expected, now) || Sentences(expected.Reasons, now.Steps, former) is not { } reasons) return [];
        var changes = new List<ExampleChange>();
        if (now is Outcome.Granted granted && !Granted(expected, granted, changes)) return [];
        if (!reasons.SequenceEqual(expected.Reasons)) changes.Add(new ExampleChange("reasons", "计算过程里的句子", Lines(expected.Reasons.Except(reasons)), Lines(reasons.Except(expected.Reasons)), EditValue.Texts(reasons)));
        // What remains different is no figure.
        return CaseExpectations.Differences(expected, now).Select(difference => difference.Key).Distinct().All(key => changes.Exists(change => change.Key == key)) ? changes : [];
    }

    private static bool Granted(RuleCase expected, Outcome.Granted now, List<ExampleChange> changes)
    {
        if (expected.Amount is not { } amount) return false;
        if (amount != now.Amount) changes.Add(new ExampleChange("amount", "金额", Figures.Yuan(amount), Figures.Yuan(now.Amount), Number(now.Amount)));
        List<decimal> years = [.. now.Years.Select(year => year.Amount)];
        if (expected.ByYear is { } byYear && !byYear.SequenceEqual(years))
            changes.Add(new ExampleChange("by_year", "各年金额", Join(byYear), Join(years), new EditValue.List([.. years.Select(Number)])));
        return Parts("payees", "各方金额", expected.Payees, now.Payees, changes) && Parts("levels", "各级金额", expected.Levels, now.Levels, changes);
    }

    private static bool Parts(string key, string label, IReadOnlyDictionary<string, decimal>? expected, IReadOnlyList<PartAmount> now, List<ExampleChange> changes)
    {
        if (expected is null) return true;
        var amounts = now.ToDictionary(part => part.Key, part => part.Amount, StringComparer.Ordinal);
        if (!expected.Keys.Order(StringComparer.Ordinal).SequenceEqual(amounts.Keys.Order(StringComparer.Ordinal))) return false;
        if (expected.Any(part => amounts[part.Key] != part.Value))
        {
            var titles = now.ToDictionary(part => part.Key, part => part.Title, StringComparer.Ordinal);
            changes.Add(new ExampleChange(
                key, label, string.Join('、', expected.Select(part => titles[part.Key] + Figures.Yuan(part.Value))), string.Join('、', expected.Select(part => titles[part.Key] + Figures.Yuan(amounts[part.Key]))),
                new EditValue.Map([.. expected.Select(part => new EditField(part.Key, Number(amounts[part.Key])))])));
        }

        return true;
    }

    /// <summary>Each sentence as the same step says it now; null where a step has no counterpart.</summary>
    private static List<string>? Sentences(IReadOnlyList<string> expected, IReadOnlyList<Step> now, IReadOnlyList<Step> former)
    {
        var sentences = new List<string>();
        foreach (var sentence in expected)
        {
            var said = now.Any(step => step.Sentence == sentence) ? sentence : Counterpart(sentence, now, former);
            if (said is null) return null;
            sentences.Add(said);
        }

        return sentences;
    }

    private static string? Counterpart(string sentence, IReadOnlyList<Step> now, IReadOnlyList<Step> former)
    {
        if (former.FirstOrDefault(step => step.Sentence == sentence) is not { } step) return null;
        var (olds, news) = (former.Where(other => other.Kind == step.Kind).ToList(), now.Where(other => other.Kind == step.Kind).ToList());
        return olds.Count == news.Count ? news[olds.IndexOf(step)].Sentence : null;
    }

    private static EditValue.Number Number(decimal amount) => new(Figures.Trimmed(amount));

    private static string Join(IEnumerable<decimal> amounts) => string.Join('、', amounts.Select(Figures.Yuan));

    private static string Lines(IEnumerable<string> sentences) => string.Join('\n', sentences);
}
