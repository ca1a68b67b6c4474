using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Tests.Subsidies;

/// <summary>One table of many answered cases.</summary>
internal static class Tables
{
    public static FactTable Of(RulePlan rule, IReadOnlyList<IReadOnlyDictionary<string, string>> cases) => FactTables.Join([.. cases.Select(answers => CaseFacts.Of(rule.Facts, answers).Table)]);
}
