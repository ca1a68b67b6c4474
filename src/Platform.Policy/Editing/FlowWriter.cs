using Platform.Policy.Shapes;

namespace Platform.Policy.Editing;

/// <summary>Writes a value in one line: <c>[a, b]</c>, <c>{ key: value }</c>.</summary>
internal static class FlowWriter
{
    public static string Value(EditValue value, ValueShape shape) => value switch
    {
        EditValue.List { Items: [] } => "[]",
        EditValue.List list => $"[{string.Join(", ", list.Items.Select(item => Value(item, shape.Element())))}]",
        EditValue.Map { Fields: [] } => "{}",
        EditValue.Map map => $"{{ {string.Join(", ", KeyOrder.Sorted(shape, map).Select(field => Entry(field, shape)))} }}",
        _ => ScalarText.Write(value, inFlow: true),
    };

    public static string Entry(EditField field, ValueShape shape) => $"{ScalarText.Key(field.Key)}: {Value(field.Value, shape.Child(field.Key))}";
}
