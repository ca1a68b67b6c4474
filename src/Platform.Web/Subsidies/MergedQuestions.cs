using Platform.Policy.Model;
using Platform.Policy.Subsidies;

namespace Platform.Web.Subsidies;

/// <summary>The questions of many districts, each fact asked once, with every option that any of them knows.</summary>
internal static class MergedQuestions
{
    /// <summary>What schemes for institutions, classes, places, staff and projects ask.</summary>
    public static IReadOnlyList<Question> OfInstitutions(IEnumerable<RuleBook> books) => Merge(books.SelectMany(book => book.Rules).Where(rule => !ForChild(rule)));

    /// <summary>What only schemes for a child or a family ask.</summary>
    public static IReadOnlyList<Question> OfChildren(IReadOnlyList<RuleBook> books)
    {
        var asked = OfInstitutions(books).Select(question => question.Key).ToHashSet(StringComparer.Ordinal);
        return [.. Merge(books.SelectMany(book => book.Rules).Where(ForChild)).Where(question => !asked.Contains(question.Key))];
    }

    private static bool ForChild(RulePlan rule) => rule.Subsidy.For is Beneficiary.Child or Beneficiary.Family;

    private static IReadOnlyList<Question> Merge(IEnumerable<RulePlan> rules) =>
        [.. rules.SelectMany(rule => rule.Questions).GroupBy(question => question.Key, StringComparer.Ordinal).Select(same => One([.. same]))];

    private static Question One(IReadOnlyList<Question> same)
    {
        var first = same[0];
        return first with { Options = Union(same.Select(question => question.Options)), Fact = first.Fact with { Options = Union(same.Select(question => question.Fact.Options)) } };
    }

    private static OrderedDictionary<string, string> Union(IEnumerable<IReadOnlyDictionary<string, string>> all)
    {
        var union = new OrderedDictionary<string, string>();
        foreach (var option in all.SelectMany(options => options)) union.TryAdd(option.Key, option.Value);
        return union;
    }
}
