using Platform.Policy.Diagnostics;
using Platform.Policy.Shapes;
using Platform.Policy.Subsidies.Cases;
using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>Edits of one rule case in its file.</summary>
internal static class ExampleEdit
{
    private static readonly ValueShape Shape = new ValueShape.Nested(typeof(RuleCaseFile));

    public static EditResult Set(PackageFiles package, ItemEdit.SetExample edit)
    {
        if (package.Find(edit.Path) is not { } file) return Refuse(Place.Top(edit.Path), $"没有这份文件：{edit.Path}", "看文件名是否写对");
        var (root, broken) = PackageFiles.Parse(file);
        if (root is null) return new EditResult.Refused(broken!);
        if ((root.Find("cases") as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key.Text == edit.Id) is not { } example) return Refuse(root.Place, $"没有这个规则例：{edit.Id}", "看名称是否写对");
        List<FieldChange> changes = [.. edit.Changes.Select(change => change with { Key = $"cases.{edit.Id}.{change.Key}" })];
        if (FieldCheck.Changes(Shape, changes) is var (_, message, fix)) return Refuse(example.Key.Place, message, fix);
        var (text, odd) = FileEdit.Set(file, Shape, changes);
        return text is null ? new EditResult.Refused(odd!) : package.With(edit.Path, text);
    }

    private static EditResult.Refused Refuse(Place place, string message, string fix) => new(EditFault.At(place, message, fix));
}
