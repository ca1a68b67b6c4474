using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>Edits of the items of one table.</summary>
internal sealed class TableEdit(PackageFiles package, TablePlace place)
{
    private readonly string _wayToTable = place.Key is null ? "" : "/" + place.Key;

    public EditResult Set(string id, IReadOnlyList<FieldChange> changes)
    {
        if (Open(id) is var (file, table, item, refused) && refused is not null) return refused;
        if (FieldCheck.Changes(place.Shape, changes) is var (key, message, fix))
            return Refuse((item!.Value is YamlMap fields ? PlaceOf(fields, key) : null) ?? item.Key.Place, message, fix);
        return Write(file!, [.. changes.Select(change => Way($"{_wayToTable}/{id}", change.Key))], (root, source) =>
        {
            var items = Table(root)!;
            var entry = items.Entries.First(each => each.Key.Text == id);
            var steps = new FieldSteps(source, Indentation.Of(source, items));
            var slot = new Slot(entry.Value, source.Column(items.Extent.Start), source.InBrackets(items), entry.Key);
            return changes.Select(change => steps.Change(slot, place.Shape, change)).FirstOrDefault(changed => changed is not null);
        });
    }

    public EditResult Add(string id, IReadOnlyList<EditField> fields, string? after)
    {
        var file = package.Find(place.Path);
        var (root, broken) = file is null ? default : PackageFiles.Parse(file);
        if (broken is not null) return new EditResult.Refused(broken);
        var table = root is null ? null : Table(root);
        var top = (root?.Find(place.Key ?? "") ?? root)?.Place ?? Place.Top(place.Path);
        if (NameFault(id, table, top) is { } wrong) return new EditResult.Refused(wrong);
        if (after is not null && table?.Find(after) is null) return UnknownItem(table, top, after);
        if (FieldCheck.Fields(place.Shape, fields) is { } fault) return Refuse(top, fault.Message, fault.Fix);
        var item = new EditField(id, new EditValue.Map(fields));
        return file is null
            ? Create(item)
            : Write(file, [$"{_wayToTable}/{id}"], (now, source) => new ItemSteps(source, place).Add(now, Table(now), item, after));
    }

    /// <summary>Why a new item cannot have the name.</summary>
    public Diagnostic? NameFault(string id) =>
        NameFault(id, package.Find(place.Path) is { } file && PackageFiles.Parse(file).Root is { } root ? Table(root) : null, Place.Top(place.Path));

    private Diagnostic? NameFault(string id, YamlMap? table, Place top) =>
        !place.AcceptsId(id) ? EditFault.At(top, $"条目名“{id}”不合要求", "用小写字母、数字和连字符，如 places-per-1000-2025；部门、指标和事实的键用下划线")
        : table?.Entries.FirstOrDefault(entry => entry.Key.Text == id) is { } taken ? EditFault.At(taken.Key.Place, $"条目名 {id} 已经用过", "换一个名称")
        : null;

    public EditResult Remove(string id)
    {
        if (Open(id) is var (file, table, _, refused) && refused is not null) return refused;
        var isLast = table!.Entries.Count == 1;
        if (isLast && (place.Key is null || PackageFiles.Parse(file!).Root!.Entries.Count == 1)) return package.With(place.Path, null);
        return Write(file!, [$"{_wayToTable}/{id}"], (root, source) => new ItemSteps(source, place).Remove(root, Table(root), id));
    }

    /// <summary>The way to a value from the top of the file.</summary>
    public static string Way(string wayToRecord, string key) => $"{wayToRecord}/{key.Replace('.', '/')}";

    /// <summary>Where a key is written, or the nearest table around it that is.</summary>
    public static Place? PlaceOf(YamlMap map, string key)
    {
        Place? found = null;
        YamlNode? node = map;
        foreach (var name in key.Split('.'))
        {
            if ((node as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key.Text == name) is not { } entry) break;
            (found, node) = (entry.Key.Place, entry.Value);
        }

        return found;
    }

    private YamlMap? Table(YamlMap root) => (place.Key is null ? root : root.Find(place.Key)) as YamlMap;

    private (PolicyFile? File, YamlMap? Table, YamlEntry? Item, EditResult? Refused) Open(string id)
    {
        if (package.Find(place.Path) is not { } file) return (null, null, null, UnknownItem(null, Place.Top(place.Path), id));
        var (root, broken) = PackageFiles.Parse(file);
        if (root is null) return (null, null, null, new EditResult.Refused(broken!));
        var table = Table(root);
        var item = table?.Entries.FirstOrDefault(entry => entry.Key.Text == id);
        return item is null ? (null, null, null, UnknownItem(table, (table ?? root).Place, id)) : (file, table, item, null);
    }

    private EditResult.Done Create(EditField item)
    {
        var items = new ValueShape.Map(typeof(string), place.Shape, place.Item.Type);
        var whole = new EditValue.Map([item]);
        var text = new BlockWriter(step: 2).File(
            place.Key is null ? whole : new EditValue.Map([new EditField(place.Key, whole)]),
            place.Key is null ? items : new ValueShape.Map(typeof(string), items, typeof(object)));
        return package.With(place.Path, text);
    }

    private EditResult Write(PolicyFile file, IReadOnlyList<string> ways, Func<YamlMap, SourceText, string?> next)
    {
        var (text, fault) = FileEdit.Run(file, ways, next);
        return text is null ? new EditResult.Refused(fault!) : package.With(file.Path, text);
    }

    private static EditResult.Refused UnknownItem(YamlMap? table, Place place, string id) =>
        Refuse(place, $"没有这个条目：{id}", NearestName.Advice(id, table?.Entries.Select(entry => entry.Key.Text) ?? []));

    private static EditResult.Refused Refuse(Place place, string message, string fix) => new(EditFault.At(place, message, fix));
}
