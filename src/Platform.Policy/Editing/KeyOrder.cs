using Platform.Policy.Model;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>The order in which keys are written: that of the record's properties, an item's clause first.</summary>
internal static class KeyOrder
{
    public static IReadOnlyList<string> Of(RecordShape shape)
    {
        var names = shape.Keys.Select(key => key.Name).ToList();
        if (shape.Type.IsSubclassOf(typeof(PolicyItem)) && names.Remove("clause")) names.Insert(0, "clause");
        return names;
    }

    /// <summary>The order for a map of this shape; words that are no record's keys stand as they are given.</summary>
    public static IReadOnlyList<string> Of(ValueShape shape, EditValue.Map given) =>
        shape is ValueShape.Nested nested ? Of(nested.Shape) : [.. given.Fields.Select(field => field.Key)];

    public static IEnumerable<EditField> Sorted(ValueShape shape, EditValue.Map map)
    {
        if (shape is not ValueShape.Nested) return map.Fields;
        var order = Of(shape, map).ToList();
        return map.Fields.OrderBy(field => order.IndexOf(field.Key));
    }

    /// <summary>The written key that a new one follows; null when it stands first.</summary>
    public static YamlEntry? Predecessor(YamlMap map, string key, IReadOnlyList<string> order)
    {
        var ranks = order.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        if (!ranks.TryGetValue(key, out var own)) return map.Entries[^1];
        return map.Entries.Where(entry => ranks.TryGetValue(entry.Key.Text, out var rank) && rank < own).MaxBy(entry => ranks[entry.Key.Text]);
    }
}
