using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Editing;

/// <summary>Edits of the keys at the top of document.yaml, tenant.yaml or layer.yaml.</summary>
internal static class HeadEdit
{
    public static EditResult Set(PackageFiles package, ItemEdit.SetHead edit)
    {
        var (path, shape) = Target(package, edit.Document);
        if (package.Find(path) is not { } file) return Refuse(Place.Top(path), $"没有这份文件：{edit.Document ?? path}", NearestName.Advice(edit.Document ?? "", package.Documents()));
        var (root, broken) = PackageFiles.Parse(file);
        if (root is null) return new EditResult.Refused(broken!);
        if (FieldCheck.Changes(shape, edit.Changes) is var (key, message, fix)) return Refuse(TableEdit.PlaceOf(root, key) ?? root.Place, message, fix);
        var (text, odd) = FileEdit.Run(file, [.. edit.Changes.Select(change => TableEdit.Way("", change.Key))], (map, source) =>
        {
            var steps = new FieldSteps(source, Indentation.Of(source, map));
            return edit.Changes.Select(change => steps.Change(Slot.Top(map), shape, change)).FirstOrDefault(changed => changed is not null);
        });
        return text is null ? new EditResult.Refused(odd!) : package.With(path, text);
    }

    public static (string Path, ValueShape Shape) Target(PackageFiles package, string? document)
    {
        if (document is not null) return ($"{package.Slug}/policies/{document}/document.yaml", new ValueShape.Nested(typeof(PolicyDocument)));
        var layer = $"{package.Slug}/layer.yaml";
        return package.Find(layer) is null
            ? ($"{package.Slug}/tenant.yaml", new ValueShape.Nested(typeof(TenantProfile)))
            : (layer, new ValueShape.Nested(typeof(LayerProfile)));
    }

    private static EditResult.Refused Refuse(Place place, string message, string fix) => new(EditFault.At(place, message, fix));
}
