namespace Platform.Policy.Editing;

/// <summary>
/// 条目表: a collection of a document's folder (targets, duties, registration …), or one of the package's own: departments,
/// indicators, facts, working_calendar, and towns and issuers within tenant.yaml.
/// </summary>
/// <param name="Name">The collection's name.</param>
/// <param name="Document">The document's folder; null for the package's own.</param>
public sealed record ItemTable(string Name, string? Document = null);
