using System.Globalization;
using Platform.Policy.Binding;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>Whether what is written reads as what is asked.</summary>
internal static class Sameness
{
    public static bool Is(YamlNode node, EditValue wanted, ValueShape shape) => (node, wanted) switch
    {
        (YamlScalar scalar, EditValue.Text text) => Text(scalar, text, shape),
        (YamlScalar { Plain: true } scalar, EditValue.Number number) => scalar.Text == number.Value.ToString(CultureInfo.InvariantCulture),
        (YamlScalar { Plain: true } scalar, EditValue.Flag flag) => scalar.Text == (flag.Value ? "true" : "false"),
        (YamlScalar scalar, EditValue.Day day) => scalar.Text == day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (YamlList list, EditValue.List items) => list.Items.Count == items.Items.Count && list.Items.Zip(items.Items).All(pair => Is(pair.First, pair.Second, shape.Element())),
        (YamlMap map, EditValue.Map fields) => map.Entries.Count == fields.Fields.Count && InOrder(map, fields, shape)
            && map.Entries.All(entry => fields.Find(entry.Key.Text) is { } value && Is(entry.Value, value, shape.Child(entry.Key.Text))),
        _ => false,
    };

    /// <summary>The order of a record's keys says nothing; that of words may, as in a scale from high to low.</summary>
    public static bool InOrder(YamlMap map, EditValue.Map wanted, ValueShape shape)
    {
        if (shape is ValueShape.Nested) return true;
        var written = map.Entries.Select(entry => entry.Key.Text).Where(key => wanted.Find(key) is not null);
        return written.SequenceEqual(wanted.Fields.Select(field => field.Key).Where(key => map.Find(key) is not null));
    }

    // A record written as one word tells a number from the word by its quotes.
    private static bool Text(YamlScalar scalar, EditValue.Text text, ValueShape shape) =>
        !scalar.IsEmpty && ScalarText.Normal(scalar.Text) == ScalarText.Normal(text.Value) && !(shape is ValueShape.Nested && ScalarReader.IsNumber(scalar));
}
