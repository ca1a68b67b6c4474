using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Yaml;

namespace Platform.Policy.Subsidies.Cases;

/// <summary>The rule cases of a package, compared with what its rules give now.</summary>
public static class RuleExamples
{
    internal const string Different = "规则例“";

    public static bool IsFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Contains("/cases/", StringComparison.Ordinal);
    }

    /// <summary>Whether an error only says that a case comes out differently.</summary>
    public static bool IsDifference(Diagnostic found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return IsFile(found.File) && found.Message.StartsWith(Different, StringComparison.Ordinal);
    }

    /// <summary>How many cases come out differently, by what a check found.</summary>
    public static int Count(IEnumerable<Diagnostic> findings) =>
        findings.Where(IsDifference).DistinctBy(found => (found.File, found.Message.Split('”')[0])).Count();

    /// <summary>Those that come out differently, in the order of writing.</summary>
    /// <param name="rules">The rules of a day; null where they cannot be loaded.</param>
    /// <param name="former">The rules for which the cases were written.</param>
    public static IReadOnlyList<ChangedExample> Changed(IReadOnlyList<PolicyFile> files, Func<DateOnly, RuleBook?> rules, Func<DateOnly, RuleBook?> former) =>
        [.. files.Where(file => IsFile(file.Path)).SelectMany(file => Read(file) is { } cases ? cases.Cases.Select(one => Compare(file.Path, cases, one.Key, one.Value, one.Value.AsOf ?? cases.AsOf, rules, former)).OfType<ChangedExample>() : [])];

    /// <summary>The case as it comes out on another day; null where it then comes out as it expects.</summary>
    public static ChangedExample? On(IReadOnlyList<PolicyFile> files, ChangedExample example, DateOnly day, Func<DateOnly, RuleBook?> rules)
    {
        ArgumentNullException.ThrowIfNull(example);
        var cases = Read(files.First(file => file.Path == example.File))!;
        return Compare(example.File, cases, example.Id, cases.Cases[example.Id], day, rules, _ => null);
    }

    private static ChangedExample? Compare(string file, RuleCaseFile cases, string id, RuleCase one, DateOnly day, Func<DateOnly, RuleBook?> rules, Func<DateOnly, RuleBook?> former)
    {
        if (rules(day) is not { } book) return null;
        var example = new ChangedExample(file, id, one.Title, cases.Rule, cases.Rule, day, one.Amount, null, [], [], []);
        if (book.Find(cases.Rule) is not { } plan) return example with { Differences = [$"{day:yyyy-MM-dd} 没有这项补贴规则：{cases.Rule}"] };
        var unread = new Findings();
        var facts = CaseReader.Read(book.Facts, CaseRunner.Merge(cases.Facts, one.Facts), unread);
        example = example with { Subsidy = plan.Subsidy.Title };
        if (unread.HasErrors) return example with { Differences = [.. unread.Sorted().Select(found => found.Message)] };
        var now = plan.Evaluate(facts, day);
        List<string> differences = CaseExpectations.IsExpected(one, now)
            ? [.. CaseExpectations.Differences(one, now).Select(difference => difference.Sentence)]
            : [$"示例写的是{Words(one.Expect)}，现在是{Words(CaseExpectations.KindOf(now))}：{now.Steps[^1].Sentence}"];
        if (differences.Count == 0) return null;
        var before = former(day) is { } old && old.Find(cases.Rule) is { } rule ? rule.Evaluate(CaseReader.Read(old.Facts, CaseRunner.Merge(cases.Facts, one.Facts), null), day) : null;
        return example with { After = (now as Outcome.Granted)?.Amount, Differences = differences, Steps = now.Steps, Changes = ExampleChanges.Of(one, now, before?.Steps ?? []) };
    }

    private static string Words(ExpectedOutcome outcome) => outcome switch
    {
        ExpectedOutcome.Granted => "予以补助",
        ExpectedOutcome.Refused => "不予补助",
        _ => "无法判断",
    };

    private static RuleCaseFile? Read(PolicyFile file)
    {
        var findings = new Findings();
        var cases = YamlReader.Read(file, findings) is YamlMap map ? new Binder(new KnownNames(), findings).Record<RuleCaseFile>(map) : null;
        return findings.HasErrors ? null : cases;
    }
}
