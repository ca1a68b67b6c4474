using Platform.Policy.Shapes;

namespace Platform.Policy.Editing;

/// <summary>What follows a key on its line, and the lines below it.</summary>
internal sealed record WrittenValue(string Head, IReadOnlyList<string> Body);

/// <summary>Writes values over several lines, as packages have them.</summary>
/// <param name="step">Blanks by which a nested table stands in.</param>
internal sealed class BlockWriter(int step)
{
    private const int LongestLine = 100;

    /// <summary>The value of a key that stands after this many blanks.</summary>
    public WrittenValue Value(EditValue value, ValueShape shape, int indent, int keyLength) => value switch
    {
        EditValue.Text text when HasLines(text) => new(" |-", Literal(text, indent + step)),
        EditValue.List { Items.Count: > 0 } list when !FitsInLine(list, shape, indent + keyLength) =>
            new("", [.. list.Items.SelectMany(item => Element(item, shape.Element(), indent + step))]),
        EditValue.Map { Fields.Count: > 0 } map => new("", [.. Entries(map, shape, indent + step)]),
        EditValue.Map or EditValue.List => new(" " + FlowWriter.Value(value, shape), []),
        _ => new(" " + ScalarText.Write(value, inFlow: false), []),
    };

    /// <summary>A whole file.</summary>
    public string File(EditValue.Map map, ValueShape shape) => string.Concat(Entries(map, shape, 0).Select(line => line + "\n"));

    public IReadOnlyList<string> Entry(EditField field, ValueShape valueShape, int indent)
    {
        var key = ScalarText.Key(field.Key);
        var written = Value(field.Value, valueShape, indent, key.Length);
        return [$"{Blanks(indent)}{key}:{written.Head}", .. written.Body];
    }

    /// <summary>An entry of a list whose dashes stand after this many blanks.</summary>
    public IReadOnlyList<string> Element(EditValue value, ValueShape shape, int indent)
    {
        var written = InElement(value, shape, indent);
        return [$"{Blanks(indent)}- {written.Head}", .. written.Body];
    }

    /// <summary>What follows a dash and its blank.</summary>
    public WrittenValue InElement(EditValue value, ValueShape shape, int indent)
    {
        if (value is EditValue.Text text && HasLines(text)) return new("|-", Literal(text, indent + 2));
        if (value is EditValue.List) return new(FlowWriter.Value(value, shape), []);
        if (value is not EditValue.Map { Fields.Count: > 0 } map) return new(value is EditValue.Map ? "{}" : ScalarText.Write(value, inFlow: false), []);
        var lines = Entries(map, shape, indent + 2).ToList();
        return new(lines[0].TrimStart(), lines[1..]);
    }

    public static string Blanks(int count) => new(' ', count);

    /// <summary>Whether the text is written as a literal block; a line that begins with a tab cannot be.</summary>
    public static bool HasLines(EditValue.Text text) =>
        ScalarText.Normal(text.Value) is var normal && normal.Contains('\n', StringComparison.Ordinal) && !normal.Contains('\t', StringComparison.Ordinal);

    public static IReadOnlyList<string> Literal(EditValue.Text text, int indent) =>
        [.. ScalarText.Normal(text.Value).Split('\n').Select(line => line.Length == 0 ? "" : Blanks(indent) + line)];

    private IEnumerable<string> Entries(EditValue.Map map, ValueShape shape, int indent) =>
        KeyOrder.Sorted(shape, map).SelectMany(field => Entry(field, shape.Child(field.Key), indent));

    private static bool FitsInLine(EditValue.List list, ValueShape shape, int room) =>
        list.Items.All(item => item is not (EditValue.Map or EditValue.List) && !(item is EditValue.Text text && HasLines(text)))
        && room + FlowWriter.Value(list, shape).Length <= LongestLine;
}
