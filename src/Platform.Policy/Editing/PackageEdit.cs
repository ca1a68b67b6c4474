using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;

namespace Platform.Policy.Editing;

/// <summary>
/// 表单修改: makes an edit in the text of a package. What the edit does not name stays as it is, to the byte: comments, blank
/// lines, quotes, order, line ends. The text reads back to what was asked; whether that is right, the loader says.
/// </summary>
public static class PackageEdit
{
    /// <param name="files">All files of one package.</param>
    public static EditResult Apply(IReadOnlyList<PolicyFile> files, ItemEdit edit)
    {
        var package = new PackageFiles(files);
        return edit switch
        {
            ItemEdit.SetHead head => HeadEdit.Set(package, head),
            ItemEdit.AddDocument add => HeadEdit.Add(package, add),
            ItemEdit.SetExample set => ExampleEdit.Set(package, set),
            ItemEdit.SetFields set => In(package, set.Table, place => new TableEdit(package, place).Set(set.Id, set.Changes)),
            ItemEdit.AddItem add => In(package, add.Table, place => new TableEdit(package, place).Add(add.Id, add.Fields, add.After)),
            ItemEdit.RemoveItem remove => In(package, remove.Table, place => new TableEdit(package, place).Remove(remove.Id)),
            _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, null),
        };
    }

    /// <summary>Why what is to be added cannot have its name; null where it can, or nothing is added.</summary>
    /// <param name="files">All files of one package.</param>
    public static Diagnostic? NameFault(IReadOnlyList<PolicyFile> files, ItemEdit edit)
    {
        var package = new PackageFiles(files);
        return edit switch
        {
            ItemEdit.AddDocument add => HeadEdit.NameFault(package, add.Document),
            ItemEdit.AddItem add when TablePlace.Find(package, add.Table).Place is { } place => new TableEdit(package, place).NameFault(add.Id),
            _ => null,
        };
    }

    private static EditResult In(PackageFiles package, ItemTable table, Func<TablePlace, EditResult> apply)
    {
        var (place, fault) = TablePlace.Find(package, table);
        return place is null ? new EditResult.Refused(fault!) : apply(place);
    }
}
