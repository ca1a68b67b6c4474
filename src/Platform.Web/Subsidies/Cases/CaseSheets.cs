using Microsoft.AspNetCore.Mvc.ModelBinding;
using Platform.Core.Subsidies;

namespace Platform.Web.Subsidies.Cases;

/// <summary>测算单 of cases: the questions of a scheme's rule on the case's day, with the answers.</summary>
public sealed class CaseSheets(CaseRules rules)
{
    /// <returns>Null where the scheme has no rule on the day.</returns>
    public CalculationSheet? Empty(string scheme, DateOnly day) => Of(rules.On(day), scheme, QueryCollection.Empty);

    /// <summary>With the answers of a form.</summary>
    /// <returns>Null where the scheme has no rule on the day.</returns>
    public CalculationSheet? Sent(string scheme, DateOnly day, IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Of(rules.On(day), scheme, new QueryCollection(form.ToDictionary(StringComparer.Ordinal)));
    }

    /// <summary>With the answers of a case: decided, by the rules as they were known when it was.</summary>
    /// <returns>Null where the scheme has no rule on the day.</returns>
    public CalculationSheet? Kept(SubsidyCase one, CaseParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(particulars);
        var answers = particulars.Typed.ToDictionary(field => field.Key, field => new Microsoft.Extensions.Primitives.StringValues([.. field.Value]), StringComparer.Ordinal);
        var day = rules.On(one.Day, one.IsOpen ? null : one.ActedAt);
        // Nothing answered is a case, too, and not a form that was just opened.
        return Of(day, one.Scheme, new QueryCollection(answers)) is { } sheet ? sheet with { Outcome = sheet.Outcome ?? day!.Decide(one.Scheme, particulars) } : null;
    }

    /// <summary>Whether a form was sent only to get more rows of a list.</summary>
    internal static bool WantsRows(IFormCollection form) => form.Keys.Any(key => key.StartsWith("rows.", StringComparison.Ordinal));

    /// <summary>Tells a refusal beside its field.</summary>
    /// <returns>The reason, where it is about no field.</returns>
    internal static string? Told(ModelStateDictionary fields, CaseChange.Refused refused)
    {
        if (refused.Field is not (nameof(CaseEntry.Applicant) or nameof(CaseEntry.Day)))
        {
            return refused.Reason;
        }

        fields.AddModelError($"Form.{refused.Field}", refused.Reason);
        return null;
    }

    private static CalculationSheet? Of(RulesOfDay? day, string scheme, IQueryCollection answers) =>
        day?.Find(scheme) is { } plan ? CalculationSheet.Of(day.Policy, plan, answers) : null;
}
