using System.Globalization;
using Platform.Policy.Packages;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>What a package itself writes, before any layer above it: what a form shows for editing.</summary>
public static class WrittenItems
{
    /// <summary>The items of a table in the order of writing; none where the file is missing or cannot be read.</summary>
    public static IReadOnlyList<string> Ids(IReadOnlyList<PolicyFile> files, ItemTable table) =>
        [.. Table(files, table).Table?.Entries.Select(entry => entry.Key.Text) ?? []];

    /// <summary>An item's keys and values; null where the package does not write it.</summary>
    public static EditValue.Map? Fields(IReadOnlyList<PolicyFile> files, ItemTable table, string id) =>
        Table(files, table) is (var place, { } items) && items.Find(id) is { } node ? Value(node, place!.Shape) as EditValue.Map : null;

    /// <summary>The keys at the top of document.yaml, or of tenant.yaml or layer.yaml where no document is named.</summary>
    public static EditValue.Map? Head(IReadOnlyList<PolicyFile> files, string? document)
    {
        var package = new PackageFiles(files);
        var (path, shape) = HeadEdit.Target(package, document);
        return package.Find(path) is { } file && PackageFiles.Parse(file).Root is { } root ? Value(root, shape) as EditValue.Map : null;
    }

    /// <summary>Null where the package does not write the item.</summary>
    public static WrittenPlace? Place(IReadOnlyList<PolicyFile> files, ItemTable table, string id)
    {
        if (Table(files, table) is not (var place, { } items) || items.Entries.FirstOrDefault(entry => entry.Key.Text == id) is not { } own) return null;
        var next = items.Entries.FirstOrDefault(entry => entry.Key.Place.Line > own.Key.Place.Line);
        return Of(place!.Path, own.Key.Place.Line, next is null ? int.MaxValue : next.Key.Place.Line - 1, own.Value as YamlMap);
    }

    /// <summary>The same of what stands at the top of a file.</summary>
    public static WrittenPlace? HeadPlace(IReadOnlyList<PolicyFile> files, string? document)
    {
        var package = new PackageFiles(files);
        var (path, _) = HeadEdit.Target(package, document);
        return package.Find(path) is { } file && PackageFiles.Parse(file).Root is { } root ? Of(path, 1, int.MaxValue, root) : null;
    }

    private static WrittenPlace Of(string path, int first, int last, YamlMap? fields) =>
        new(path, first, last, [.. fields?.Entries.Select(entry => (entry.Key.Text, entry.Key.Place.Line)) ?? []]);

    private static (TablePlace? Place, YamlMap? Table) Table(IReadOnlyList<PolicyFile> files, ItemTable table)
    {
        var package = new PackageFiles(files);
        var (place, _) = TablePlace.Find(package, table);
        if (place is null || package.Find(place.Path) is not { } file || PackageFiles.Parse(file).Root is not { } root) return (place, null);
        return (place, (place.Key is null ? root : root.Find(place.Key)) as YamlMap);
    }

    private static EditValue Value(YamlNode node, ValueShape shape) => node switch
    {
        YamlMap map => new EditValue.Map([.. map.Entries.Select(entry => new EditField(entry.Key.Text, Value(entry.Value, shape.Child(entry.Key.Text))))]),
        YamlList list => new EditValue.List([.. list.Items.Select(item => Value(item, shape.Element()))]),
        YamlScalar scalar => Scalar(scalar, shape),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, null),
    };

    private static EditValue Scalar(YamlScalar scalar, ValueShape shape)
    {
        var either = shape is ValueShape.Nested or ValueShape.Open;
        if ((either || shape is ValueShape.Number or ValueShape.Whole) && Number(scalar) is { } number) return number;
        if ((either || shape is ValueShape.Flag) && scalar is { Plain: true, Text: "true" or "false" }) return new EditValue.Flag(scalar.Text == "true");
        return shape is ValueShape.Day && DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new EditValue.Day(day)
            : new EditValue.Text(ScalarText.Normal(scalar.Text));
    }

    // A figure written another way than it would be printed, such as 007, stays the text it is.
    private static EditValue.Number? Number(YamlScalar scalar) =>
        scalar.Plain && decimal.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == scalar.Text ? new EditValue.Number(number) : null;
}
