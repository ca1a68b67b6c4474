using Microsoft.AspNetCore.Http.Extensions;
using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Web.Subsidies.Answers;

/// <summary>问答: the questions of one or more rules with what the address answers. Derived from the rules; no district has a form of its own.</summary>
public sealed class AnswerForm
{
    private const int RowsAtFirst = 3;
    private const int RowsAtMost = 200;

    private AnswerForm(IReadOnlyList<AnswerQuestion> questions, bool given)
    {
        Questions = questions;
        Given = given;
    }

    public IReadOnlyList<AnswerQuestion> Questions { get; }

    /// <summary>Whether anything was answered or sent: a form just opened is not.</summary>
    public bool Given { get; }

    public IReadOnlyList<(string Id, string Sentence)> Errors => [.. Questions.SelectMany(question => question.Errors)];

    /// <summary>Reads the answers to the questions, for the first year or, with a suffix like @2, for a later one.</summary>
    public static AnswerForm Read(IEnumerable<Question> questions, IQueryCollection query, string suffix = "")
    {
        List<AnswerQuestion> read = [.. questions.Select(question => Fill(question, query, suffix))];
        return new AnswerForm(read, read.SelectMany(question => question.Fields).Any(field => query.ContainsKey(field.Name)));
    }

    /// <summary>The same form with what the facts' readers found wrong, each beside its field.</summary>
    public AnswerForm With(IEnumerable<FactFault> faults)
    {
        var byName = faults.GroupBy(fault => fault.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Sentence, StringComparer.Ordinal);
        return new AnswerForm(
            [
                .. Questions.Select(question => question.Error is not null ? question : question with
                {
                    Fields = [.. question.Fields.Select(field => field with { Error = field.Error ?? byName.GetValueOrDefault(field.Name) })],
                    Error = question.Fields.Any(field => field.Name == question.Name) ? null : byName.GetValueOrDefault(question.Name),
                }),
            ],
            Given);
    }

    /// <summary>The answers by the facts' names.</summary>
    public Dictionary<string, string> Answers()
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in Questions)
        {
            if (question.Fact.Kind == FactKind.Monthly) answers[question.Name] = Months(question);
            else if (question.Fact.Kind == FactKind.Rows)
                foreach (var field in question.Rows.Where(row => row.Any(field => field.Value.Length > 0)).SelectMany(row => row)) answers[field.Name] = field.Value;
            else
                foreach (var field in question.Fields) answers[field.Name] = field.Value;
        }

        return answers;
    }

    /// <summary>The answers as the query of an address, so that they can be carried to another page.</summary>
    public string Carried()
    {
        var query = new QueryBuilder();
        foreach (var field in Questions.SelectMany(question => question.Fields))
            foreach (var one in field.Given.Where(one => one.Length > 0)) query.Add(field.Name, one);
        return query.ToString();
    }

    private static string Months(AnswerQuestion question) =>
        question.Fields.All(field => field.Value.Length == 0) ? "" : string.Join(';', question.Fields.Select(field => field.Value.Length == 0 ? "0" : field.Value));

    private static AnswerQuestion Fill(Question question, IQueryCollection query, string suffix)
    {
        var fields = QuestionFields.Of(question, suffix, RowsOf(question, query))
            .Select(field => field with { Given = [.. query[field.Name].Where(one => one is not null).Select(one => one!)] }).ToList();
        return new AnswerQuestion(question, question.Key + suffix, fields) { Error = Conflict(question, fields) };
    }

    private static int RowsOf(Question question, IQueryCollection query)
    {
        if (question.Fact.Kind != FactKind.Rows) return 0;
        var asked = int.TryParse(query[$"rows.{question.Key}"], out var rows) ? rows : RowsAtFirst;
        var answered = query.Keys.Select(key => key.Split('.')).Where(path => path.Length == 3 && path[0] == question.Key && int.TryParse(path[1], out _)).Select(path => int.Parse(path[1], System.Globalization.CultureInfo.InvariantCulture) + 1);
        return Math.Clamp(answered.Append(asked).Max(), 1, RowsAtMost);
    }

    private static string? Conflict(Question question, List<AnswerField> fields) =>
        question.Fact.Kind == FactKind.Set && fields[0].Given is { Count: > 1 } chosen && chosen.Contains("无")
            ? "选了“都不属于”，就不要再选别的"
            : null;
}
