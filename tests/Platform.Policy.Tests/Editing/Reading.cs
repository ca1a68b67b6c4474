using System.Globalization;
using Platform.Policy.Editing;
using Platform.Policy.Packages;

namespace Platform.Policy.Tests.Editing;

/// <summary>What one file says, as items with their keys, to be changed as an edit asks and compared with what is read.</summary>
internal sealed class Reading
{
    private readonly List<(string Item, SortedDictionary<string, EditValue> Fields)> _items = [];

    public static string Of(IReadOnlyList<PolicyFile> files, string path) => Read(files, path).ToString();

    /// <summary>A file with a head only.</summary>
    public static Reading OfHead(IEnumerable<EditField> fields)
    {
        var reading = new Reading();
        reading._items.Add(("", Fields(fields)));
        return reading;
    }

    public static Reading Read(IReadOnlyList<PolicyFile> files, string path)
    {
        var reading = new Reading();
        foreach (var table in EditedPackages.Tables(files).Where(table => PathOf(path.Split('/')[0], table) == path))
            foreach (var id in WrittenItems.Ids(files, table))
                reading._items.Add(($"{table.Name}/{id}", Fields(WrittenItems.Fields(files, table, id)!.Fields)));
        var document = path.EndsWith("/document.yaml", StringComparison.Ordinal) ? path.Split('/')[2] : null;
        if (path == HeadPath(files, document)) reading._items.Add(("", Fields(WrittenItems.Head(files, document)!.Fields.Where(field => field.Key is not ("towns" or "issuers")))));
        return reading;
    }

    public static string PathOf(string slug, ItemTable table) => table switch
    {
        { Name: "towns" or "issuers" } => $"{slug}/tenant.yaml",
        { Document: null } => $"{slug}/{table.Name}.yaml",
        { Name: "registration" or "materials" or "requirements" } => $"{slug}/policies/{table.Document}/filing.yaml",
        _ => $"{slug}/policies/{table.Document}/{table.Name}.yaml",
    };

    public static string HeadPath(IReadOnlyList<PolicyFile> files, string? document)
    {
        var slug = files[0].Path.Split('/')[0];
        if (document is not null) return $"{slug}/policies/{document}/document.yaml";
        return files.Any(file => file.Path == $"{slug}/layer.yaml") ? $"{slug}/layer.yaml" : $"{slug}/tenant.yaml";
    }

    public void Change(string item, IReadOnlyList<FieldChange> changes)
    {
        var fields = _items.First(each => each.Item == item).Fields;
        foreach (var change in changes)
        {
            var keys = change.Key.Split('.');
            if (keys.Length == 2) fields[keys[0]] = Within((EditValue.Map)fields[keys[0]], keys[1], change.Value);
            else if (change.Value is null) fields.Remove(change.Key);
            else fields[change.Key] = change.Value;
        }
    }

    public void Add(string table, string id, IReadOnlyList<EditField> fields, string? after)
    {
        var index = after is null ? _items.FindLastIndex(item => item.Item.StartsWith(table + "/", StringComparison.Ordinal)) : _items.FindIndex(item => item.Item == $"{table}/{after}");
        _items.Insert(index + 1, ($"{table}/{id}", Fields(fields)));
    }

    public void Remove(string item) => _items.RemoveAll(each => each.Item == item);

    public override string ToString() => string.Join('\n', _items.Select(item => $"{item.Item}: {string.Join("; ", item.Fields.Select(field => $"{field.Key}={Print(field.Value)}"))}"));

    public static string Print(ItemEdit edit) => edit switch
    {
        ItemEdit.SetHead head => $"{head.Document}: {Print(head.Changes)}",
        ItemEdit.SetFields set => $"{set.Table} {set.Id}: {Print(set.Changes)}",
        _ => edit.ToString(),
    };

    private static string Print(IEnumerable<FieldChange> changes) => string.Join("; ", changes.Select(change => $"{change.Key}={(change.Value is null ? "" : Print(change.Value))}"));

    private static SortedDictionary<string, EditValue> Fields(IEnumerable<EditField> fields) =>
        new(fields.ToDictionary(field => field.Key, field => field.Value), StringComparer.Ordinal);

    private static EditValue.Map Within(EditValue.Map map, string key, EditValue? value)
    {
        var others = map.Fields.Where(field => field.Key != key);
        return new EditValue.Map([.. value is null ? others : others.Append(new EditField(key, value))]);
    }

    private static string Print(EditValue value) => value switch
    {
        EditValue.Text text => $"“{text.Value.Trim()}”",
        EditValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        EditValue.List list => $"[{string.Join(", ", list.Items.Select(Print))}]",
        EditValue.Map map => $"{{{string.Join(", ", map.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={Print(field.Value)}"))}}}",
        _ => value.ToString(),
    };
}
