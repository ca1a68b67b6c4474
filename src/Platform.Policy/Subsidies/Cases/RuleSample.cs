using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Policy.Yaml;

namespace Platform.Policy.Subsidies.Cases;

/// <summary>样例: a situation that the package's own cases tell for a rule, for trying the rule out.</summary>
/// <param name="Facts">By the facts' names as answers have them; the months of a monthly fact, and the options of a set, with semicolons.</param>
public sealed record RuleSample(string Title, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>The cases of a rule in the order of writing; none where there are none, or they cannot be read.</summary>
    public static IReadOnlyList<RuleSample> Of(IReadOnlyList<PolicyFile> files, string rule) =>
        [.. files.Where(file => RuleExamples.IsFile(file.Path)).SelectMany(file => Read(file, rule))];

    private static IEnumerable<RuleSample> Read(PolicyFile file, string rule)
    {
        var findings = new Findings();
        var cases = YamlReader.Read(file, findings) is YamlMap map ? new Binder(new KnownNames(), findings).Record<RuleCaseFile>(map) : null;
        if (cases is null || findings.HasErrors || cases.Rule != rule) return [];
        return cases.Cases.Values.Select(one => new RuleSample(
            one.Title,
            CaseRunner.Merge(cases.Facts, one.Facts).GroupBy(fact => fact.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last().Text, StringComparer.Ordinal)));
    }
}
