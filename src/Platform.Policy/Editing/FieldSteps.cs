using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>One step towards a change of a key that may stand within nested tables.</summary>
internal sealed class FieldSteps(SourceText source, int step)
{
    private readonly ValueSteps _steps = new(source, step);

    /// <param name="slot">Where the record stands.</param>
    /// <returns>The text after the step; null where it says what is asked.</returns>
    public string? Change(Slot slot, ValueShape shape, FieldChange change) => Walk(slot, shape, change.Key.Split('.'), change.Value);

    private string? Walk(Slot slot, ValueShape shape, ReadOnlySpan<string> keys, EditValue? value)
    {
        if (keys.IsEmpty) return _steps.Value(slot, value!, shape);
        if (slot.Node is not YamlMap { Entries.Count: > 0 } map) return value is null ? null : _steps.Replace(slot, Within(keys, value), shape);
        var inBrackets = slot.InBrackets || source.InBrackets(map);
        var name = keys[0];
        if (map.Entries.FirstOrDefault(entry => entry.Key.Text == name) is not { } found)
            return value is null ? null : _steps.Insert(map, new EditField(name, Within(keys[1..], value)), shape, Order(shape), inBrackets);
        if (keys.Length > 1 || value is not null)
            return Walk(new Slot(found.Value, source.Column(map.Extent.Start), inBrackets, found.Key), shape.Child(keys[0]), keys[1..], value);
        return map.Entries.Count == 1 ? _steps.Replace(slot, new EditValue.Map([]), shape) : _steps.Remove(map, found, inBrackets);
    }

    private static IReadOnlyList<string> Order(ValueShape shape) => shape is ValueShape.Nested nested ? KeyOrder.Of(nested.Shape) : [];

    private static EditValue Within(ReadOnlySpan<string> keys, EditValue value) =>
        keys.IsEmpty ? value : new EditValue.Map([new EditField(keys[0], Within(keys[1..], value))]);
}
