using Platform.Policy.Model;
using Platform.Policy.Subsidies.Compiling;

namespace Platform.Policy.Subsidies;

/// <summary>
/// 问题: a fact that rules need, as a form asks for it. For per_option the options are those that are needed, each a field
/// of its own: <c>enrolled.infant</c>; for rows the columns.
/// </summary>
public sealed record Question(string Key, Fact Fact, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Rules)
{
    /// <summary>The sentence that asks.</summary>
    public string Text => Fact.Question;
}

/// <summary>Derives the questions from what plans read.</summary>
internal static class Questions
{
    public static IReadOnlyList<Question> Of(Inputs inputs, string rule) =>
    [
        .. inputs.Columns.Where(column => column.RowColumn is null && !column.Name.Contains('@', StringComparison.Ordinal))
            .GroupBy(column => column.Fact.Id)
            .Select(columns => new Question(columns.Key, columns.First().Fact, Options([.. columns]), [rule])),
    ];

    /// <summary>One question for each fact, in the order of the rules.</summary>
    public static IReadOnlyList<Question> Merge(IEnumerable<Question> questions) =>
    [
        .. questions.GroupBy(question => question.Key, StringComparer.Ordinal).Select(same => same.First() with
        {
            Options = Union([.. same]),
            Rules = [.. same.SelectMany(question => question.Rules).Distinct(StringComparer.Ordinal)],
        }),
    ];

    private static IReadOnlyDictionary<string, string> Options(IReadOnlyList<InputColumn> columns)
    {
        var fact = columns[0].Fact;
        if (fact.Kind != FactKind.PerOption) return fact.Options;
        var used = columns.Select(column => column.Option).ToHashSet();
        return new OrderedDictionary<string, string>(fact.Options.Where(option => used.Contains(option.Key)));
    }

    private static OrderedDictionary<string, string> Union(IReadOnlyList<Question> same)
    {
        var used = same.SelectMany(question => question.Options.Keys).ToHashSet(StringComparer.Ordinal);
        return new OrderedDictionary<string, string>(same[0].Fact.Options.Where(option => used.Contains(option.Key)));
    }
}
