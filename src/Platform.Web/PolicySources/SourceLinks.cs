using Microsoft.AspNetCore.Http.Extensions;
using Platform.Web.Routing;

namespace Platform.Web.PolicySources;

/// <summary>Addresses of the pages about source texts, and of those that they lead to.</summary>
public sealed class SourceLinks(StaffLinks links)
{
    public string Version(Guid version) => links.Of($"policies/{version}");

    public string Documents(Guid version) => links.Of($"policy-sources/{version}");

    public string Text(Guid version, string document, int? number = null) =>
        links.Of($"policy-sources/{version}/{document}/text") + Query(("number", number?.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <param name="show">Which clauses: missing, partial or figures; null for all.</param>
    public string Document(Guid version, string document, string? show = null, string? clause = null) =>
        links.Of($"policy-sources/{version}/{document}") + Query(("show", show), ("clause", clause));

    /// <summary>The form of a new item that is begun from a clause.</summary>
    /// <param name="at">Where the figure begins in the clause's text.</param>
    public string Add(Guid version, string document, string clause, string collection, int? at = null) =>
        links.Of($"policy-editing/{version}/item/{collection}/{document}") + Query(("clause", clause), ("at", at?.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The form of an item.</summary>
    /// <param name="item">collection/id.</param>
    public string Edit(Guid version, string document, string item) =>
        links.Of($"policy-editing/{version}/item/{item[..item.IndexOf('/', StringComparison.Ordinal)]}/{document}") + Query(("item", item[(item.IndexOf('/', StringComparison.Ordinal) + 1)..]));

    private static string Query(params (string Key, string? Value)[] parts) =>
        new QueryBuilder(parts.Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Key, part.Value!))).ToString();
}
