using Microsoft.AspNetCore.Http.Extensions;
using Platform.Core.Notices.Templates;

namespace Platform.Web.Notices;

/// <summary>What a visitor asks for in the address of a notice: parameter values as typed, the day, and whether to insist on every value.</summary>
public sealed record NoticeRequest(IReadOnlyDictionary<string, string> Given, string TypedDay, bool Complete)
{
    /// <summary>The day whose policy is printed (基准日).</summary>
    public const string DayKey = "on";

    /// <summary>Set where a download was refused: what is missing is then an error and no longer a sample.</summary>
    public const string CompleteKey = "complete";

    public DateOnly? Day => TypedDate.TryRead(TypedDay, out var day) ? day : null;

    public bool DayIsWrong => TypedDay.Length > 0 && Day is null;

    /// <summary>Reads the declared parameters only; anything else in the address is left alone.</summary>
    public static NoticeRequest Read(IQueryCollection query, TemplateDeclaration declaration) => new(
        declaration.Parameters.Keys
            .Select(key => (key, text: query[key].ToString()))
            .Where(typed => !string.IsNullOrWhiteSpace(typed.text))
            .ToDictionary(typed => typed.key, typed => typed.text, StringComparer.Ordinal),
        query[DayKey].ToString().Trim(),
        query.ContainsKey(CompleteKey));

    /// <summary>The query that asks for the same once more and insists on every value.</summary>
    public QueryString Insisting()
    {
        var query = new QueryBuilder(Given);
        if (TypedDay.Length > 0)
        {
            query.Add(DayKey, TypedDay);
        }

        query.Add(CompleteKey, "1");
        return query.ToQueryString();
    }
}
