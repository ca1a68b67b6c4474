using Platform.Core.Audit;

namespace Platform.Web.Audit;

/// <summary>The search fields of the audit page, as its address carries them.</summary>
public sealed class AuditFilter
{
    public DateOnly? From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? Until { get; set; }

    public string? Who { get; set; }

    public string? Act { get; set; }

    public string? Subject { get; set; }

    /// <summary><c>done</c>, <c>refused</c>, or nothing for both.</summary>
    public string? Outcome { get; set; }

    public SearchAudit.Query ToQuery() => new(From, Until, Text(Who), Text(Act), Text(Subject), Outcome switch { "done" => true, "refused" => false, _ => null });

    /// <summary>The address of the same search, with more added.</summary>
    public string Link(params IReadOnlyList<(string Key, string Value)> more) => QueryString.Create(
        new (string Key, string? Value)[] { ("from", $"{From:yyyy-MM-dd}"), ("until", $"{Until:yyyy-MM-dd}"), ("who", Who), ("act", Act), ("subject", Subject), ("outcome", Outcome) }
            .Concat(more.Select(pair => (pair.Key, Value: (string?)pair.Value)))
            .Where(pair => !string.IsNullOrEmpty(pair.Value))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value))).ToString();

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
