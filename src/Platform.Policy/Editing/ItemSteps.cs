using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>Adds and removes whole items.</summary>
internal sealed class ItemSteps(SourceText source, TablePlace place)
{
    private readonly ValueShape _items = new ValueShape.Map(typeof(string), place.Shape, place.Item.Type);

    public string? Add(YamlMap root, YamlMap? table, EditField item, string? after)
    {
        if (table?.Find(item.Key) is { } written) return Complete(table, written, item);
        var steps = new ValueSteps(source, Indentation.Of(source, table ?? root));
        var whole = new EditValue.Map([item]);
        if (table is { Entries.Count: > 0 }) return Insert(steps, table, item, table.Entries.FirstOrDefault(entry => entry.Key.Text == after) ?? table.Entries[^1]);
        if (place.Key is null) return steps.Replace(Slot.Top(root), whole, _items);
        if (root.Entries.Count == 0) return steps.Replace(Slot.Top(root), new EditValue.Map([new EditField(place.Key, whole)]), _items);
        var entry = root.Entries.FirstOrDefault(each => each.Key.Text == place.Key);
        return entry is null
            ? steps.Insert(root, new EditField(place.Key, whole), new ValueShape.Map(typeof(string), _items, typeof(object)), place.KeyOrder, false)
            : steps.Replace(new Slot(entry.Value, source.Column(root.Extent.Start), source.InBrackets(root), entry.Key), whole, _items);
    }

    public string? Remove(YamlMap root, YamlMap? table, string id)
    {
        if (table?.Entries.FirstOrDefault(entry => entry.Key.Text == id) is not { } item) return null;
        var inBrackets = source.InBrackets(root);
        var steps = new ValueSteps(source, Indentation.Of(source, table));
        if (table.Entries.Count == 1) return steps.Remove(root, root.Entries.First(entry => entry.Key.Text == place.Key), inBrackets);
        if (inBrackets || source.InBrackets(table)) return steps.Remove(table, item, inBrackets);
        var (first, last) = BlankLines.Around(source, item.Key.Extent.Start, End(item));
        return source.WithoutLines(first, last);
    }

    // The engine promises the whole item, not only its key.
    private string? Complete(YamlMap table, YamlNode written, EditField item) =>
        new ValueSteps(source, Indentation.Of(source, table)).Value(
            new Slot(written, source.Column(table.Extent.Start), source.InBrackets(table), table.Entries.First(entry => entry.Key.Text == item.Key).Key), item.Value, place.Shape);

    private string Insert(ValueSteps steps, YamlMap table, EditField item, YamlEntry after)
    {
        var end = source.InBrackets(table) ? source.EndOf(after.Value) : End(after);
        var text = steps.InsertAfter(table, after, item, _items, false, end);
        return source.InBrackets(table) || !BlankLines.Separate(source, table) ? text : text.Insert(source.LineEnd(end), source.NewLine);
    }

    /// <summary>Comments that stand in deeper than the item's key and follow it are its own.</summary>
    private int End(YamlEntry item)
    {
        var end = Math.Max(source.EndOf(item.Value), source.AfterColon(item.Key));
        for (var line = source.NextLine(end); line < source.Text.Length; line = source.NextLine(line))
        {
            var text = source.Text.AsSpan(line, source.LineEnd(line) - line);
            if (!text.TrimStart().StartsWith('#') || text.Length - text.TrimStart().Length <= source.Column(item.Key.Extent.Start)) break;
            end = line + text.Length;
        }

        return end;
    }
}
