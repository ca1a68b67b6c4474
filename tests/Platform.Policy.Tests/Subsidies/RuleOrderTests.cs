using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;
using Xunit;

namespace Platform.Policy.Tests.Subsidies;

public sealed class RuleOrderTests
{
    private const string Path = "trial/policies/rules/subsidies.yaml";

    private static readonly string[] Conditions =
    [
        "{ text: 备案, of: filed }",
        "{ text: 三级及以上, of: grade, at_least: level_3 }",
        "{ text: 入托率, of: { ratio_pct: [enrolled, places] }, more_than: 30 }",
        "{ text: 民办或普惠, any: [{ of: ownership, is: private }, { of: inclusive }] }",
    ];

    [Fact]
    public void Evaluate_ConditionsInAnyOrder_DecidesTheSame()
    {
        var (forth, back) = (Rule(Conditions), Rule(Conditions.Reverse()));
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var facts = CaseFacts.Of(forth.Facts, RandomCases.Answers(forth, random, gaps: true));
            var (one, other) = (forth.Evaluate(facts, TrialDistrict.Day), back.Evaluate(facts, TrialDistrict.Day));

            Assert.Equal(one.GetType(), other.GetType());
            Assert.Equal((one as Outcome.Granted)?.Amount, (other as Outcome.Granted)?.Amount);
            Assert.Equal(Failed(one), Failed(other));
            Assert.Equal(Missing(one), Missing(other));
        }
    }

    [Fact]
    public void Evaluate_MorePlaces_NeverPaysLess()
    {
        foreach (var id in new[] { "opening-award", "rent-subsidy" })
        {
            var rule = RandomCases.Rule(id);
            decimal before = 0;
            for (var places = 1; places <= 200; places++)
            {
                var facts = CaseFacts.Of(rule.Facts, new Dictionary<string, string>
                {
                    ["filed"] = "true",
                    ["inclusive"] = "true",
                    ["grade"] = "level_1",
                    ["places"] = $"{places}",
                    ["ownership"] = "private",
                    ["housing_support"] = "false",
                    ["actual_rent_per_sqm"] = "9.5",
                    ["enrolled.infant"] = $"{places}",
                    ["enrolled.toddler"] = "0",
                    ["enrolled.junior"] = "0",
                });
                var amount = Assert.IsType<Outcome.Granted>(rule.Evaluate(facts, TrialDistrict.Day)).Amount;
                Assert.True(amount >= before);
                before = amount;
            }
        }
    }

    private static RulePlan Rule(IEnumerable<string> conditions)
    {
        var when = string.Join('\n', conditions.Select(condition => $"      - {condition}"));
        var text = $"award:\n  clause: 一\n  title: 奖补\n  noun: 奖补\n  for: institution\n  text: 奖补。\n  rule:\n    when:\n{when}\n    amount:\n      place: {{ title: 每个托位, unit: 元/托位, rate: 3000, times: [places] }}\n";
        var texts = GoodPackages.TextsIn(TrialDistrict.Folder).Where(file => !file.Key.Contains("/cases/", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        foreach (var (path, national) in GoodPackages.TextsIn(System.IO.Path.Combine(RepositoryFolder.Tenants, "national"))) texts[$"national/{path}"] = national;
        texts[Path] = text;
        var catalog = Platform.Policy.Packages.TenantCatalog.Load(new Platform.Policy.Packages.MemoryPolicySource(texts));
        return RuleBook.Of(catalog.Tenants["trial"].AsOf(TrialDistrict.Day)).Find("award")!;
    }

    private static IEnumerable<string> Failed(Outcome outcome) => (outcome as Outcome.Refused)?.Failed.Select(failed => failed.Text).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();

    private static IEnumerable<string> Missing(Outcome outcome) => (outcome as Outcome.Undecided)?.Missing.Select(missing => missing.Sentence).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
}
