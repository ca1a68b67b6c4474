namespace Platform.Core.Audit;

/// <summary>What is to be told of one act, before it has its place in the chain.</summary>
/// <param name="Action">Subject and verb: <c>Account.changed</c>, <c>SignIn.refused</c>.</param>
/// <param name="Subject">The kind of thing that was acted on.</param>
/// <param name="SubjectId">Which one.</param>
public sealed record AuditEntry(string Action, string Subject, string SubjectId)
{
    /// <summary>What it was, as JSON; null for something new.</summary>
    public string? Before { get; init; }

    /// <summary>What it became, as JSON; null for something deleted.</summary>
    public string? After { get; init; }

    /// <summary>Whether the act was done; a refusal is told, too.</summary>
    public bool Succeeded { get; init; } = true;
}
