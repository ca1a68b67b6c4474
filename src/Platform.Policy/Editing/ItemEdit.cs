namespace Platform.Policy.Editing;

/// <summary>修改: one edit of one item, or of the head of a file.</summary>
public abstract record ItemEdit
{
    private ItemEdit()
    {
    }

    /// <summary>Sets and removes keys of an item; keys that are not named stay as they are.</summary>
    public sealed record SetFields(ItemTable Table, string Id, IReadOnlyList<FieldChange> Changes) : ItemEdit;

    /// <summary>Adds an item, and its file where the document has none yet.</summary>
    /// <param name="After">The item that it follows; null for the end of the table.</param>
    public sealed record AddItem(ItemTable Table, string Id, IReadOnlyList<EditField> Fields, string? After = null) : ItemEdit;

    /// <summary>Removes an item, and its file with the last one.</summary>
    public sealed record RemoveItem(ItemTable Table, string Id) : ItemEdit;

    /// <summary>Sets and removes keys at the top of document.yaml, or of tenant.yaml or layer.yaml where no document is named.</summary>
    public sealed record SetHead(string? Document, IReadOnlyList<FieldChange> Changes) : ItemEdit;

    /// <summary>Sets and removes keys of a rule case.</summary>
    /// <param name="Path">The file of cases.</param>
    public sealed record SetExample(string Path, string Id, IReadOnlyList<FieldChange> Changes) : ItemEdit;

    /// <summary>Begins a document: a folder with its document.yaml.</summary>
    /// <param name="Document">The folder's name.</param>
    public sealed record AddDocument(string Document, IReadOnlyList<EditField> Fields) : ItemEdit;
}

/// <summary>A key's new value; null removes the key.</summary>
/// <param name="Key">A key, or the way to one within nested tables: <c>standing.status</c>.</param>
public sealed record FieldChange(string Key, EditValue? Value);
