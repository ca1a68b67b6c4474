using Platform.Policy.Model;
using Platform.Policy.Subsidies;

namespace Platform.Web.Subsidies.Answers;

/// <summary>The fields that a question needs, from the fact's kind alone.</summary>
internal static class QuestionFields
{
    private static readonly Dictionary<string, string> YesNo = new() { ["true"] = "是", ["false"] = "否" };
    private static readonly Dictionary<string, string> None = [];

    /// <param name="question">The question.</param>
    /// <param name="suffix">@2 for the second year; empty for the first.</param>
    /// <param name="rows">How many rows a list shows.</param>
    public static IReadOnlyList<AnswerField> Of(Question question, string suffix, int rows)
    {
        var fact = question.Fact;
        return fact.Kind switch
        {
            FactKind.PerOption => [.. question.Options.Select(option => new AnswerField($"{question.Key}.{option.Key}{suffix}", option.Value, fact.Kind, fact.Unit, None))],
            FactKind.Monthly => [.. Enumerable.Range(1, 12).Select(month => new AnswerField($"{question.Key}.{month}{suffix}", $"{month}月", fact.Kind, fact.Unit, None))],
            FactKind.Rows => [.. Enumerable.Range(0, rows).SelectMany(row => fact.Columns.Select(column => Cell(question.Key, row, column.Key, column.Value)))],
            FactKind.Flag => [new AnswerField(question.Key + suffix, fact.Title, fact.Kind, null, YesNo)],
            _ => [new AnswerField(question.Key + suffix, fact.Title, fact.Kind, fact.Unit, fact.Options)],
        };
    }

    private static AnswerField Cell(string key, int row, string name, FactColumn column) => new(
        $"{key}.{row}.{name}", $"第{row + 1}行{column.Title}", column.Kind, column.Unit,
        column.Kind == FactKind.Flag ? YesNo : column.Options);
}
