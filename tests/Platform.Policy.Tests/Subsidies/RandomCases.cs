using System.Globalization;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Tests.Subsidies;

/// <summary>Random cases for the rules of Yubei and of the invented district; the seed makes them the same every time.</summary>
internal static class RandomCases
{
    public static readonly DateOnly Day = new(2024, 12, 31);

    public static IReadOnlyList<RulePlan> Rules { get; } =
    [
        .. TrialDistrict.Rules.Rules, .. RuleBook.Of(TenantCatalog.Load(RepositoryFolder.Tenants).Tenants["yubei"].AsOf(Day)).Rules,
    ];

    public static RulePlan Rule(string id) => Rules.First(rule => rule.Subsidy.Id == id);

    /// <summary>Answers to the rule's questions; one in ten is left out when <paramref name="gaps"/> is set.</summary>
    public static Dictionary<string, string> Answers(RulePlan rule, Random random, bool gaps = false)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in rule.Questions)
        {
            if (gaps && random.Next(10) == 0) continue;
            foreach (var (key, value) in Answer(question, random)) answers[key] = value;
        }

        return answers;
    }

    private static IEnumerable<(string Key, string Value)> Answer(Question question, Random random) => question.Fact.Kind switch
    {
        FactKind.PerOption => question.Options.Keys.Select(option => ($"{question.Key}.{option}", Text(random.Next(question.Key == FactCatalog.Received ? 3 : 60)))),
        FactKind.Rows => Enumerable.Range(0, random.Next(5)).SelectMany(row => question.Fact.Columns
            .Select(column => ($"{question.Key}.{row}.{column.Key}", One(column.Value.Kind, column.Value.Options, null, random)))),
        _ => [(question.Key, One(question.Fact.Kind, question.Options, question.Fact.Max, random))],
    };

    private static string One(FactKind kind, IReadOnlyDictionary<string, string> options, decimal? max, Random random) => kind switch
    {
        FactKind.Flag => random.Next(4) == 0 ? "false" : "true",
        FactKind.Choice or FactKind.Scale => options.Keys.ElementAt(random.Next(options.Count)),
        FactKind.Set => string.Join(';', options.Keys.Where(_ => random.Next(2) == 0)) is { Length: > 0 } some ? some : "无",
        FactKind.Day => new DateOnly(2022, 1, 1).AddDays(random.Next(1095)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactKind.Monthly => string.Join(';', Enumerable.Range(0, 12).Select(_ => Text(random.Next(24)))),
        FactKind.Money => Text(random.Next(10_000_000) / 100m),
        FactKind.Whole => Text(random.Next((int)Math.Min(max ?? 1000, 400) + 1)),
        _ => Text(random.Next(100_000) / 1000m),
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
