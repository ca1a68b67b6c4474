using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>
/// Finds the first difference between what is written and what is asked, and puts that one right in the text. The text is then
/// read anew, until there is none; so whatever the steps do, the end reads back as asked.
/// </summary>
internal sealed class ValueSteps(SourceText source, int step)
{
    private const int LongestInLine = 40;
    private readonly BlockWriter _block = new(step);

    /// <summary>The text after one step; null where the value already reads as asked.</summary>
    public string? Value(Slot slot, EditValue wanted, ValueShape shape)
    {
        if (Sameness.Is(slot.Node, wanted, shape)) return null;
        return (slot.Node, wanted) switch
        {
            (YamlMap { Entries.Count: > 0 } map, EditValue.Map { Fields.Count: > 0 } fields) when Sameness.InOrder(map, fields, shape) => Map(map, fields, shape, slot.InBrackets),
            (YamlList { Items.Count: > 0 } list, EditValue.List { Items.Count: > 0 } items) => List(list, items.Items, shape.Element(), slot.InBrackets),
            (YamlScalar scalar, not (EditValue.Map or EditValue.List)) => Scalar(slot, scalar, wanted, shape),
            _ => Replace(slot, wanted, shape),
        };
    }

    /// <summary>A key added to a table that has others.</summary>
    public string Insert(YamlMap map, EditField field, ValueShape shape, IReadOnlyList<string> order, bool inBrackets) =>
        InsertAfter(map, KeyOrder.Predecessor(map, field.Key, order), field, shape, inBrackets);

    private string InsertAfter(YamlMap map, YamlEntry? after, EditField field, ValueShape shape, bool inBrackets) =>
        InsertAfter(map, after, field, shape, inBrackets, after is null ? 0 : EndOf(after));

    /// <param name="end">Where the entry ends that the new one follows.</param>
    public string InsertAfter(YamlMap map, YamlEntry? after, EditField field, ValueShape shape, bool inBrackets, int end)
    {
        var first = map.Entries[0];
        if (inBrackets || source.InBrackets(map))
        {
            var entry = FlowWriter.Entry(field, shape);
            return after is null ? source.Insert(first.Key.Extent.Start, entry + ", ") : source.Insert(end, ", " + entry);
        }

        var indent = source.Column(map.Extent.Start);
        var lines = shape is not ValueShape.Nested && IsShort(field.Value) && (after ?? first).Value is YamlMap sibling && source.InBrackets(sibling)
            ? [BlockWriter.Blanks(indent) + FlowWriter.Entry(field, shape)]
            : _block.Entry(field, shape.Child(field.Key), indent);
        return after is null ? source.LinesBefore(first.Key.Extent.Start, lines) : source.LinesAfter(end, lines);
    }

    /// <summary>A key taken out of a table that has others.</summary>
    public string Remove(YamlMap map, YamlEntry entry, bool inBrackets)
    {
        var index = map.Entries.Index().First(each => ReferenceEquals(each.Item, entry)).Index;
        var start = entry.Key.Extent.Start;
        if (inBrackets || source.InBrackets(map))
            return index > 0 ? source.Replace(EndOf(map.Entries[index - 1]), EndOf(entry), "") : source.Replace(start, map.Entries[1].Key.Extent.Start, "");
        return source.BeginsLine(start) ? source.WithoutLines(start, EndOf(entry)) : RemoveAfterDash(start, EndOf(entry), map.Entries[index + 1].Key.Extent.Start);
    }

    /// <summary>The next key moves up to the dash, with the comments before it.</summary>
    private string RemoveAfterDash(int start, int end, int next)
    {
        var comments = source.Text[source.LineEnd(end)..next].Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('#'));
        return source.Replace(start, next, string.Concat(comments.Select(comment => comment + source.NewLine + BlockWriter.Blanks(source.Column(start)))));
    }

    public string Replace(Slot slot, EditValue wanted, ValueShape shape)
    {
        var (start, end) = (slot.Node.Extent.Start, source.EndOf(slot.Node));
        if (slot.InBrackets) return source.Replace(start, end, (start == end ? " " : "") + FlowWriter.Value(wanted, shape));
        var written = slot.Key is null
            ? _block.InElement(wanted, shape, slot.Indent)
            : _block.Value(wanted, shape, slot.Indent, slot.Key.Text.Length);
        var comments = slot.Key is null ? CommentLines.Within(source, slot.Node) : CommentLines.Below(source, slot.Key, slot.Node);
        if (slot.Key is not null) start = source.AfterColon(slot.Key);
        var below = written.Body.Concat(comments.Select(comment => BlockWriter.Blanks(Math.Max(slot.Indent, 0)) + comment));
        var lineEnd = source.LineEnd(end);
        return source.Replace(start, lineEnd, written.Head + source.Text[Math.Max(start, end)..lineEnd] + string.Concat(below.Select(line => source.NewLine + line)));
    }

    private string Scalar(Slot slot, YamlScalar scalar, EditValue wanted, ValueShape shape)
    {
        var (start, end) = (scalar.Extent.Start, source.EndOf(scalar));
        var mark = start < source.Text.Length ? source.Text[start] : ' ';
        var isBlock = !scalar.Plain && mark is '|' or '>';
        var asksBlock = !slot.InBrackets && wanted is EditValue.Text text && BlockWriter.HasLines(text);
        if (isBlock && asksBlock && mark == '|' && Literal(slot, start, end, (EditValue.Text)wanted) is { } kept) return kept;
        if (start == end || isBlock || asksBlock) return Replace(slot, wanted, shape);
        var quote = !scalar.Plain && mark is '"' or '\'' ? mark : ' ';
        return source.Replace(start, end, ScalarText.Write(wanted, slot.InBrackets, quote));
    }

    /// <summary>A literal text keeps its own first line and indentation, where that line does not say how far it stands in.</summary>
    private string? Literal(Slot slot, int start, int end, EditValue.Text text)
    {
        var header = source.LineEnd(start);
        if (source.Text.AsSpan(start, header - start).ContainsAnyInRange('0', '9') || header >= end) return null;
        var first = source.Text.AsSpan(header, end - header).IndexOfAnyExcept("\r\n ") + header;
        var indent = source.Column(first);
        return indent <= slot.Indent ? null : source.Replace(header, end, string.Concat(BlockWriter.Literal(text, indent).Select(line => source.NewLine + line)));
    }

    private string? Map(YamlMap map, EditValue.Map wanted, ValueShape shape, bool inBrackets)
    {
        inBrackets |= source.InBrackets(map);
        var indent = source.Column(map.Extent.Start);
        foreach (var entry in map.Entries)
        {
            if (wanted.Find(entry.Key.Text) is not { } value) continue;
            if (Value(new Slot(entry.Value, indent, inBrackets, entry.Key), value, shape.Child(entry.Key.Text)) is { } changed) return changed;
        }

        if (wanted.Fields.FirstOrDefault(field => map.Find(field.Key) is null) is { } missing) return Insert(map, missing, shape, KeyOrder.Of(shape, wanted), inBrackets);
        return map.Entries.FirstOrDefault(entry => wanted.Find(entry.Key.Text) is null) is { } extra ? Remove(map, extra, inBrackets) : null;
    }

    private string? List(YamlList list, IReadOnlyList<EditValue> wanted, ValueShape shape, bool inBrackets)
    {
        inBrackets |= source.InBrackets(list);
        var most = Math.Min(list.Items.Count, wanted.Count);
        var before = 0;
        while (before < most && Sameness.Is(list.Items[before], wanted[before], shape)) before++;
        var after = 0;
        while (after < most - before && Sameness.Is(list.Items[^(after + 1)], wanted[^(after + 1)], shape)) after++;
        var (olds, news) = (list.Items.Skip(before).SkipLast(after).ToList(), wanted.Skip(before).SkipLast(after).ToList());
        var moves = olds.Count > 0 && news.Exists(asked => Sameness.Is(olds[0], asked, shape));
        var comes = news.Count > 0 && olds.Exists(written => Sameness.Is(written, news[0], shape));
        if (olds.Count == 0 || (moves && !comes)) return InsertItem(list, before, wanted[before], shape, inBrackets);
        if (news.Count == 0 || (comes && !moves)) return RemoveItem(list, before, inBrackets);
        return Value(new Slot(list.Items[before], source.Column(list.Extent.Start), inBrackets, null), wanted[before], shape);
    }

    private string InsertItem(YamlList list, int index, EditValue item, ValueShape shape, bool inBrackets)
    {
        var sibling = list.Items[Math.Max(index - 1, 0)];
        if (inBrackets)
        {
            var written = FlowWriter.Value(item, shape);
            return index == 0 ? source.Insert(sibling.Extent.Start, written + ", ") : source.Insert(source.EndOf(sibling), ", " + written);
        }

        var indent = source.Column(list.Extent.Start);
        var lines = source.InBrackets(sibling) && IsShort(item) ? [$"{BlockWriter.Blanks(indent)}- {FlowWriter.Value(item, shape)}"] : _block.Element(item, shape, indent);
        return index == 0 ? source.LinesBefore(list.Extent.Start, lines) : source.LinesAfter(source.EndOf(sibling), lines);
    }

    private string RemoveItem(YamlList list, int index, bool inBrackets)
    {
        var item = list.Items[index];
        if (inBrackets)
            return index > 0 ? source.Replace(source.EndOf(list.Items[index - 1]), source.EndOf(item), "") : source.Replace(item.Extent.Start, list.Items[1].Extent.Start, "");
        var dash = source.Dash(list, index);
        return source.BeginsLine(dash) ? source.WithoutLines(dash, source.EndOf(item)) : source.Replace(dash, source.Dash(list, index + 1), "");
    }

    private int EndOf(YamlEntry entry) => Math.Max(source.EndOf(entry.Value), source.AfterColon(entry.Key));

    /// <summary>Whether a table may be written in one line, as those beside it are.</summary>
    private static bool IsShort(EditValue value) => value is EditValue.Map map && map.Fields.All(field => field.Value switch
    {
        EditValue.Map => false,
        EditValue.Text text => text.Value.Length <= LongestInLine && !BlockWriter.HasLines(text),
        _ => true,
    });
}
