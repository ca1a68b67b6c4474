using Platform.Policy.Subsidies;
using Platform.Web.Subsidies.Answers;

namespace Platform.Web.Subsidies;

/// <summary>How an outcome is said and shown.</summary>
public static class OutcomeWords
{
    public static string Standing(PaymentStanding standing) => standing switch
    {
        PaymentStanding.Due => "核定后拨付",
        PaymentStanding.ToBeReviewed => "拨付前复核，按现有情况测算",
        _ => "复核不符合，不拨付",
    };

    public static string Icon(Verdict verdict) => verdict switch
    {
        Verdict.Met => "check",
        Verdict.Unmet => "cross",
        _ => "question",
    };

    /// <summary>The field that asks for a missing fact; months and lists are missing as a whole.</summary>
    public static string FieldOf(CalculationSheet sheet, string key)
    {
        var questions = sheet.Form.Questions.Concat(sheet.Later.SelectMany(year => year.Form.Questions)).ToList();
        return questions.SelectMany(question => question.Fields).FirstOrDefault(field => field.Name == key)?.Id
            ?? questions.FirstOrDefault(question => question.Name == key)?.Id
            ?? AnswerField.IdOf(key);
    }
}
