using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Yaml;

namespace Platform.Policy.Subsidies.Cases;

/// <summary>Runs the cases of a package's files against its rules; what comes out differently is an error.</summary>
internal sealed class CaseRunner(Func<DateOnly, RuleBook> rulesOn, Findings findings)
{
    public void Run(YamlMap file)
    {
        var before = new Findings();
        var cases = new Binder(new KnownNames(), before).Record<RuleCaseFile>(file);
        findings.Take(before);
        if (cases is null || before.HasErrors) return;
        foreach (var (_, one) in cases.Cases) Run(file, cases, one);
    }

    private void Run(YamlMap file, RuleCaseFile cases, RuleCase one)
    {
        var day = one.AsOf ?? cases.AsOf;
        var book = rulesOn(day);
        if (book.Find(cases.Rule) is not { } plan)
        {
            var rule = file.Find("rule")!;
            findings.Error(rule.Place, $"{day:yyyy-MM-dd} 没有这项补贴规则：{cases.Rule}", NearestName.Advice(cases.Rule, book.Rules.Select(known => known.Subsidy.Id)));
            return;
        }

        var unread = new Findings();
        var facts = CaseReader.Read(book.Facts, Merge(cases.Facts, one.Facts), unread);
        findings.Take(unread);
        if (unread.HasErrors) return;
        foreach (var (key, sentence) in CaseExpectations.Differences(one, plan.Evaluate(facts, day)))
            findings.Error(one.WrittenAt!.PlaceOf(key), $"{RuleExamples.Different}{one.Title}”{sentence}", "核对规则和规则例，改正写错的一方");
    }

    /// <summary>The case's own facts stand instead of the common ones of the same name.</summary>
    internal static IEnumerable<WrittenFact> Merge(YamlMap? common, YamlMap? own)
    {
        var mine = own is null ? [] : CaseYaml.Flatten(own).ToList();
        var names = mine.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        var roots = mine.Where(ReplacesAll).Select(fact => fact.Name.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var kept = common is null ? [] : CaseYaml.Flatten(common).Where(fact => !names.Contains(fact.Name) && !roots.Contains(fact.Name.Split('.')[0]));
        return kept.Concat(mine);
    }

    /// <summary>A fact left empty as a whole, or a new list of rows.</summary>
    private static bool ReplacesAll(WrittenFact fact)
    {
        var dot = fact.Name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? fact.Text.Length == 0 : char.IsDigit(fact.Name[dot + 1]);
    }
}
