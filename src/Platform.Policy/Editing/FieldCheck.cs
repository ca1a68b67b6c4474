using Platform.Policy.Diagnostics;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>What cannot be written at all; whether a value is right is for the loader to say.</summary>
internal static class FieldCheck
{
    /// <summary>The first fault with the key whose change has it.</summary>
    public static (string Key, string Message, string Fix)? Changes(ValueShape shape, IReadOnlyList<FieldChange> changes)
    {
        foreach (var (index, change) in changes.Index())
        {
            // A key changed twice, or also within, would never read as both ask.
            if (changes.Take(index).Any(other => Overlap(other.Key, change.Key))) return (change.Key, $"键 {change.Key} 写了两遍", "删去一处");
            if (Change(shape, change) is var (message, fix)) return (change.Key, message, fix);
        }

        return null;
    }

    private static bool Overlap(string one, string other) => $"{one}.".StartsWith($"{other}.", StringComparison.Ordinal) || $"{other}.".StartsWith($"{one}.", StringComparison.Ordinal);

    private static (string Message, string Fix)? Change(ValueShape shape, FieldChange change)
    {
        foreach (var key in change.Key.Split('.'))
        {
            if (Key(shape, key) is { } fault) return fault;
            shape = shape.Child(key);
        }

        return change.Value is null ? null : Value(shape, change.Value, change.Key);
    }

    public static (string Message, string Fix)? Fields(ValueShape shape, IReadOnlyList<EditField> fields)
    {
        if (fields.CountBy(field => field.Key).FirstOrDefault(same => same.Value > 1) is { Key: { } twice }) return ($"键 {twice} 写了两遍", "删去一处");
        return fields.Select(field => Key(shape, field.Key) ?? Value(shape.Child(field.Key), field.Value, field.Key)).FirstOrDefault(fault => fault is not null);
    }

    private static (string, string)? Value(ValueShape shape, EditValue value, string name) => value switch
    {
        EditValue.Text text when string.IsNullOrWhiteSpace(text.Value) => ($"{name} 没有写值", $"写上值，或删去 {name} 这个键"),
        EditValue.Text text when TextScreen.FirstUnwanted(text.Value) is { } character => ($"{name} 的文字里有不能用的字符 {character}", "删去该字符"),
        EditValue.List list => list.Items.Select(item => Value(shape.Element(), item, name)).FirstOrDefault(fault => fault is not null),
        EditValue.Map map => Fields(shape, map.Fields),
        _ => null,
    };

    private static (string, string)? Key(ValueShape shape, string key)
    {
        var known = shape switch
        {
            ValueShape.Nested nested => nested.Shape.Keys.Select(each => each.Name).ToList(),
            ValueShape.Map { KeyType.IsEnum: true } map => [.. ChoiceWords.Table(map.KeyType).Keys],
            _ => null,
        };
        if (known is not null) return known.Contains(key, StringComparer.Ordinal) ? null : ($"不认识的键：{key}", NearestName.Advice(key, known));
        return StableName.IsWord(key) ? null : ($"名称“{key}”不合要求", "用小写字母、数字、下划线或连字符，如 infant_class");
    }
}
