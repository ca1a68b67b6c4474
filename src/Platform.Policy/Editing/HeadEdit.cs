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
        var (text, odd) = FileEdit.Set(file, shape, edit.Changes);
        return text is null ? new EditResult.Refused(odd!) : package.With(path, text);
    }

    public static EditResult Add(PackageFiles package, ItemEdit.AddDocument edit)
    {
        if (NameFault(package, edit.Document) is { } wrong) return new EditResult.Refused(wrong);
        var (path, shape) = Target(package, edit.Document);
        if (FieldCheck.Fields(shape, edit.Fields) is var (message, fix)) return Refuse(Place.Top(path), message, fix);
        return package.With(path, new BlockWriter(step: 2).File(new EditValue.Map(edit.Fields), shape));
    }

    /// <summary>Why a new document cannot have the name.</summary>
    public static Diagnostic? NameFault(PackageFiles package, string document)
    {
        var place = Place.Top(Target(package, document).Path);
        return !StableName.IsId(document) ? EditFault.At(place, $"文件编号“{document}”不合要求", "用小写字母、数字和连字符，如 implementation-plan-2026")
            : package.HasFolder(document) ? EditFault.At(place, $"文件编号 {document} 已经用过", "换一个，如在后面加年份")
            : null;
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
