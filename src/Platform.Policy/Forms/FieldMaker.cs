using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Platform.Policy.Shapes;

namespace Platform.Policy.Forms;

/// <summary>Makes the field of a key from its shape and its description.</summary>
internal static class FieldMaker
{
    private static readonly char[] AfterLabel = ['，', '；', '：', '（', '、'];

    public static FormField Of(KeyShape key, object? defaults)
    {
        var (label, hint) = Words(key);
        var field = Shaped(new FormField(key.Name, label, hint, FieldKind.Text), key, key.Value);
        return field with { Required = key.Required, InRow = key.InRow, References = key.References, Default = Default(key, field.Kind, defaults) };
    }

    private static FormField Shaped(FormField field, KeyShape key, ValueShape shape) => shape switch
    {
        ValueShape.Text => field with { Kind = key.References is not null ? FieldKind.One : IsLong(key) ? FieldKind.Paragraph : FieldKind.Text },
        ValueShape.Number => field with { Kind = FieldKind.Number },
        ValueShape.Whole => field with { Kind = FieldKind.Whole },
        ValueShape.Flag => field with { Kind = FieldKind.Flag },
        ValueShape.Day => field with { Kind = FieldKind.Day },
        ValueShape.Choice choice => field with { Kind = FieldKind.Choice, Choices = Choices(choice.Type) },
        ValueShape.List { Item: ValueShape.Text } => field with { Kind = key.References is null ? FieldKind.Lines : FieldKind.Many },
        ValueShape.List { Item: ValueShape.Day } => field with { Kind = FieldKind.Lines, OfDays = true },
        ValueShape.List { Item: ValueShape.Nested row } => Rows(field, [], Parts(row.Shape)),
        ValueShape.Map { Value: ValueShape.Nested row } map => Rows(field, [Name(map)], Parts(row.Shape)),
        ValueShape.Map { Value: ValueShape.Text } map => Rows(field, [Name(map)], [new FormField("", "名称", "", FieldKind.Text) { Required = true }]),
        ValueShape.Nested group => Group(field, Parts(group.Shape)),
        _ => field with { Kind = FieldKind.InText },
    };

    private static List<FormField> Parts(RecordShape record) =>
        record.ShortForm is not null || record.Keys.Any(key => !IsFlat(key.Value)) ? [] : [.. record.Keys.Select(key => Of(key, Activator.CreateInstance(record.Type)))];

    private static bool IsFlat(ValueShape shape) => shape is not (ValueShape.Nested or ValueShape.Map or ValueShape.Open or ValueShape.List { Item: not (ValueShape.Text or ValueShape.Day) });

    private static FormField Rows(FormField field, IReadOnlyList<FormField> names, List<FormField> parts) =>
        parts.Count == 0 ? field with { Kind = FieldKind.InText } : field with { Kind = FieldKind.Rows, Parts = [.. names, .. parts] };

    private static FormField Group(FormField field, List<FormField> parts) =>
        parts.Count == 0 ? field with { Kind = FieldKind.InText } : field with { Kind = FieldKind.Group, Parts = parts };

    private static FormField Name(ValueShape.Map map) => map.KeyType.IsEnum
        ? new FormField(FormField.RowName, "哪一项", "", FieldKind.Choice) { Required = true, Choices = Choices(map.KeyType) }
        : new FormField(FormField.RowName, "键", "小写字母、数字和连字符", FieldKind.Text) { Required = true };

    private static bool IsLong(KeyShape key) => key.Name is "note" || key.Description.Contains("自拟短句", StringComparison.Ordinal) || key.Description.Contains("说明", StringComparison.Ordinal);

    private static (string Label, string Hint) Words(KeyShape key)
    {
        if (key.Titled is { } titled) return (titled.Title, titled.Hint);
        var text = key.Description;
        var end = text.IndexOfAny(AfterLabel);
        if (end <= 0) return (text, "");
        var hint = text[(end + 1)..];
        return (text[..end], text[end] == '（' ? hint.Replace("）", "", StringComparison.Ordinal) : text[end] == '、' ? text : hint);
    }

    private static List<FieldChoice> Choices(Type type) => [.. ChoiceWords.Table(type).Select(word => new FieldChoice(word.Key, Label(type, word.Value, word.Key)))];

    private static string Label(Type type, object value, string word) =>
        type.GetField(value.ToString()!)!.GetCustomAttribute<DescriptionAttribute>()?.Description ?? word;

    private static string Default(KeyShape key, FieldKind kind, object? defaults) => defaults is null || key.Required ? "" : (kind, key.Get(defaults)) switch
    {
        (FieldKind.Flag, bool flag) => flag ? "true" : "false",
        (FieldKind.Choice, { } value) when value.GetType().IsEnum => ChoiceWords.Of(value.GetType(), value),
        (FieldKind.Number or FieldKind.Whole, IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}
