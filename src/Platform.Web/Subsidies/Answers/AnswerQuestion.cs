using Platform.Policy.Model;
using Platform.Policy.Subsidies;

namespace Platform.Web.Subsidies.Answers;

/// <summary>One question of the form with its fields: one, one for each option or month, or a row of them for each child.</summary>
public sealed record AnswerQuestion(Question Asked, string Name, IReadOnlyList<AnswerField> Fields)
{
    /// <summary>What is wrong with the answers together.</summary>
    public string? Error { get; init; }

    public Fact Fact => Asked.Fact;

    /// <summary>The fields by row, where the fact is a list.</summary>
    public IEnumerable<AnswerField[]> Rows => Fields.Chunk(Math.Max(1, Fact.Columns.Count));

    /// <summary>One field with a label of its own; otherwise the question is the legend of several.</summary>
    public bool Single => Fact.Kind is FactKind.Number or FactKind.Whole or FactKind.Money or FactKind.Percent or FactKind.Day;

    /// <summary>The element that a link to this question goes to.</summary>
    public string Id => Fields[0].Id;

    /// <summary>口径, with the range that figures are taken in.</summary>
    public string Hint => Fact switch
    {
        { Kind: FactKind.Day } => $"{Fact.Meaning}。例如 2024年12月16日",
        { Max: { } max, Kind: FactKind.Number or FactKind.Whole or FactKind.Money or FactKind.Percent } => $"{Fact.Meaning}。{Fact.Min:0.##}到{max:0.##}{Fact.Unit}",
        _ => Fact.Meaning,
    };

    public IEnumerable<(string Name, string Sentence)> Errors =>
        Fields.Where(one => one.Error is not null).Select(one => (one.Id, Single ? $"{Fact.Title}：{one.Error}" : $"{Fact.Title}（{one.Label}）：{one.Error}"))
            .Concat(Error is null ? Array.Empty<(string, string)>() : [(Id, $"{Fact.Title}：{Error}")]);

    /// <summary>The answer in words, for the printed sheet.</summary>
    public string Words => Fact.Kind switch
    {
        _ when Fields.All(one => one.Value.Length == 0) => "没有填报",
        FactKind.PerOption => string.Join('，', Fields.Select(one => $"{one.Label} {one.Words}")),
        FactKind.Monthly => string.Join('，', Fields.Where(one => one.Value.Length > 0).Select(one => $"{one.Label} {one.Words}")),
        FactKind.Rows => $"{Rows.Count(row => row.Any(one => one.Value.Length > 0))} 人，逐人填写",
        _ => Fields[0].Words,
    };
}
