using Platform.Policy.Editing;
using Platform.Policy.Packages;
using Xunit;
using static Platform.Policy.Editing.EditValue;

namespace Platform.Policy.Tests.Editing;

/// <summary>Every item and every head of every package.</summary>
public sealed class RepositoryEditTests
{
    public static IEnumerable<TheoryDataRow<string>> Slugs() => EditedPackages.Slugs.Select(slug => new TheoryDataRow<string>(slug));

    [Theory, MemberData(nameof(Slugs))]
    public void SetFields_PresentValues_LeaveEveryFileAsItIs(string slug)
    {
        var files = EditedPackages.Files(slug);
        Assert.All(EditedPackages.Items(files), item =>
        {
            var fields = WrittenItems.Fields(files, item.Table, item.Id)!.Fields;
            Assert.Null(Done(files, new ItemEdit.SetFields(item.Table, item.Id, Changes(fields))).ChangedPath);
        });
        Assert.All(Heads(files), head =>
        {
            var fields = WrittenItems.Head(files, head)!.Fields;
            Assert.Null(Done(files, new ItemEdit.SetHead(head, Changes(fields))).ChangedPath);
        });
    }

    [Theory, MemberData(nameof(Slugs))]
    public void SetFields_EveryTextChangedAndChangedBack_LeavesTheFileAsItWas(string slug)
    {
        var files = EditedPackages.Files(slug);
        foreach (var (table, id) in EditedPackages.Items(files))
            foreach (var field in WrittenItems.Fields(files, table, id)!.Fields.Where(field => field.Value is Text))
            {
                var changed = Done(files, new ItemEdit.SetFields(table, id, [new(field.Key, new Text("改：一, 二"))]));
                var back = Done(changed.Files, new ItemEdit.SetFields(table, id, [new(field.Key, field.Value)]));

                Assert.Equal("改：一, 二", ((Text)WrittenItems.Fields(changed.Files, table, id)!.Find(field.Key)!).Value);
                Assert.Equal(1, DifferentLines(files, changed));
                Assert.Equal(files, back.Files);
            }
    }

    [Theory, MemberData(nameof(Slugs))]
    public void RemoveItem_AddedAgainInItsPlace_SaysTheSame(string slug)
    {
        var files = EditedPackages.Files(slug);
        foreach (var table in EditedPackages.Tables(files))
            foreach (var (index, id) in WrittenItems.Ids(files, table).Index().Skip(1))
            {
                var before = WrittenItems.Ids(files, table)[index - 1];
                var fields = WrittenItems.Fields(files, table, id)!.Fields;

                var removed = Done(files, new ItemEdit.RemoveItem(table, id));
                var added = Done(removed.Files, new ItemEdit.AddItem(table, id, fields, before));

                Assert.Equal(WrittenItems.Ids(files, table), WrittenItems.Ids(added.Files, table));
                Assert.Equivalent(fields, WrittenItems.Fields(added.Files, table, id)!.Fields, strict: true);
                var again = Done(added.Files, new ItemEdit.RemoveItem(table, id));
                Assert.Equal(removed.Files, again.Files);
            }
    }

    private static IEnumerable<string?> Heads(IReadOnlyList<PolicyFile> files) => [null, .. EditedPackages.Documents(files)];

    private static FieldChange[] Changes(IReadOnlyList<EditField> fields) => [.. fields.Select(field => new FieldChange(field.Key, field.Value))];

    private static int DifferentLines(IReadOnlyList<PolicyFile> files, EditResult.Done changed)
    {
        var before = files.First(file => file.Path == changed.ChangedPath).Text.Split('\n');
        var after = changed.Files.First(file => file.Path == changed.ChangedPath).Text.Split('\n');
        Assert.Equal(before.Length, after.Length);
        return before.Zip(after).Count(lines => lines.First != lines.Second);
    }

    private static EditResult.Done Done(IReadOnlyList<PolicyFile> files, ItemEdit edit)
    {
        var result = PackageEdit.Apply(files, edit);
        Assert.True(result is EditResult.Done, (result as EditResult.Refused)?.Reason.ToString());
        return (EditResult.Done)result;
    }
}
