using Platform.Policy.Editing;
using Platform.Web.Routing;

namespace Platform.Web.PolicyEditing;

/// <summary>Addresses of the pages on which a draft is edited.</summary>
public sealed class EditingLinks(StaffLinks links)
{
    public string Draft(Guid id) => links.Of($"policy-editing/{id}");

    public string Version(Guid id) => links.Of($"policies/{id}");

    public string Versions => links.Of("policies");

    public string Sources(Guid id) => links.Of($"policy-sources/{id}");

    public string Table(Guid id, ItemTable table) => links.Of($"policy-editing/{id}/table/{Place(table)}");

    public string Item(Guid id, ItemTable table, string? item = null) => links.Of($"policy-editing/{id}/item/{Place(table)}{(item is null ? "" : $"?item={item}")}");

    public string Remove(Guid id, ItemTable table, string item) => links.Of($"policy-editing/{id}/remove/{Place(table)}?item={item}");

    public string Head(Guid id, string? document) => links.Of($"policy-editing/{id}/head{(document is null ? "" : $"/{document}")}");

    public string Examples(Guid id) => links.Of($"policy-editing/{id}/examples");

    /// <param name="path">The file of cases.</param>
    public string Example(Guid id, string path, string example) => links.Of($"policy-editing/{id}/example/{path}?example={example}");

    public string NewDocument(Guid id) => links.Of($"policy-editing/{id}/document");

    public string File(Guid id, string path, int? line = null) => links.Of($"policy-editing/{id}/files/{path}{(line is null ? "" : $"?line={line}")}");

    public string Files(Guid id) => links.Of($"policy-editing/{id}/files");

    private static string Place(ItemTable table) => table.Document is { } document ? $"{table.Name}/{document}" : table.Name;
}
