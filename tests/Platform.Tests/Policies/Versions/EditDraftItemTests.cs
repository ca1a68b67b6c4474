using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Versions;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Packages;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Policies.Versions;

public abstract class EditDraftItemTests(TestDatabase database) : IAsyncLifetime
{
    private const int Steps = 40;
    private static readonly ItemTable Targets = new("targets", "plan");

    private PolicyNode node = null!;
    private VersionWork work = null!;
    private Guid drafter;

    public async ValueTask InitializeAsync()
    {
        node = await PolicyNode.StartAsync(database.Options);
        work = new VersionWork(node, await node.OpenDistrictAsync());
        drafter = await node.PersonAsync(work.Tenant, "甲");
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await node.DisposeAsync();
    }

    [Fact]
    public async Task Edit_OfOneItem_ChangesOneFileAndAsksForANewCheck()
    {
        var draft = await work.PrepareAsync(drafter, 3500, new DateOnly(2027, 1, 1), VersionWork.Basis);
        var before = await work.FilesAsync(draft.Id);

        var saved = Assert.IsType<EditDraftItem.Result.Saved>(await EditAsync(draft, new ItemEdit.SetFields(Targets, "places-2027", [new FieldChange("value", new EditValue.Number(5.5m))])));

        Assert.Equal((PolicyVersionState.Draft, true), (saved.Version.State, saved.Changed));
        var after = await work.FilesAsync(draft.Id);
        Assert.Equal(before.Select(file => file with { Text = file.Text.Replace("value: 5.0", "value: 5.5", StringComparison.Ordinal) }), after);
    }

    [Fact]
    public async Task Edit_ThatAlreadyStandsThere_WritesNothing()
    {
        var draft = await work.PrepareAsync(drafter, 3500, new DateOnly(2027, 1, 1), VersionWork.Basis);

        var saved = Assert.IsType<EditDraftItem.Result.Saved>(await EditAsync(draft, new ItemEdit.SetFields(Targets, "places-2027", [new FieldChange("value", new EditValue.Number(5.0m))])));

        Assert.Equal((PolicyVersionState.Checked, draft.Version, false), (saved.Version.State, saved.Version.Version, saved.Changed));
    }

    [Fact]
    public async Task Edit_ThatWouldBreakThePackage_IsToldAndNotSaved()
    {
        var draft = await work.StartAsync(drafter);
        var before = await work.FilesAsync(draft.Id);

        var faulty = Assert.IsType<EditDraftItem.Result.Faulty>(await EditAsync(draft, new ItemEdit.SetFields(Targets, "places-2027", [new FieldChange("responsible", new EditValue.Text("nobody"))])));

        Assert.Contains("nobody", Assert.Single(faulty.Errors).Message, StringComparison.Ordinal);
        Assert.Equal(before, await work.FilesAsync(draft.Id));
    }

    [Fact]
    public async Task Edit_OfAnOlderStateOrAConfirmedVersion_IsRefused()
    {
        var second = await node.PersonAsync(work.Tenant, "乙");
        var draft = await work.StartAsync(drafter);
        var edit = new ItemEdit.SetFields(Targets, "places-2027", [new FieldChange("value", new EditValue.Number(6m))]);
        await EditAsync(draft, new ItemEdit.RemoveItem(Targets, "circle-2027"));
        Assert.Equal("甲", Assert.IsType<EditDraftItem.Result.Outdated>(await EditAsync(draft, edit)).Current.ChangedBy);

        var published = await work.PublishAsync(drafter, second, 3500, new DateOnly(2027, 1, 1));
        Assert.Equal("这一版已经确认，不能再改；录入有误请做更正版。", Assert.IsType<EditDraftItem.Result.Refused>(await EditAsync(published, edit)).Reason);
        var officer = await node.PersonAsync(work.Tenant, "丙", "department_officer");
        Assert.Equal("没有管理政策的权限。", Assert.IsType<EditDraftItem.Result.Refused>(await EditAsync(published, edit, officer)).Reason);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Edit_AnySequence_LeavesADraftThatValidatesAndReadsBackEqual(int seed)
    {
        var random = new Random(seed);
        var draft = await work.StartAsync(drafter);
        var accepted = 0;
        for (var step = 0; step < Steps; step++)
        {
            var before = await work.FilesAsync(draft.Id);
            var edit = Next(random, before, step);
            var result = await EditAsync(draft, edit);
            var after = await work.FilesAsync(draft.Id);
            switch (result)
            {
                case EditDraftItem.Result.Saved saved:
                    draft = saved.Version;
                    accepted++;
                    AssertReads(edit, before, after);
                    break;
                case EditDraftItem.Result.Faulty:
                    Assert.Equal(before, after);
                    break;
                default:
                    Assert.Fail($"{edit}: {result}");
                    break;
            }
        }

        Assert.True(accepted > Steps / 2, $"{accepted}");
        var checkedDraft = VersionWork.Done(await work.RunAsync(drafter, new CheckDraft.Command(draft.Id, draft.Version)));
        Assert.Equal((PolicyVersionState.Checked, ContentHash.Of(await work.FilesAsync(draft.Id))), (checkedDraft.State, checkedDraft.ContentHash));
    }

    private Task<EditDraftItem.Result> EditAsync(PolicyVersion draft, ItemEdit edit, Guid? person = null) => node.AsAsync(
        work.Tenant, person ?? drafter, services => services.GetRequiredService<EditDraftItem>().RunAsync(new EditDraftItem.Command(draft.Id, draft.Version, edit), CancellationToken.None));

    /// <summary>An edit as forms make them: words changed, an item added like another, one taken out.</summary>
    private static ItemEdit Next(Random random, IReadOnlyList<PolicyFile> files, int step)
    {
        var tables = PolicyTables.OfDocument.Select(table => new ItemTable(table.Name, "plan")).Append(new ItemTable("departments")).Where(table => WrittenItems.Ids(files, table).Count > 0).ToList();
        var table = tables[random.Next(tables.Count)];
        var ids = WrittenItems.Ids(files, table);
        var id = ids[random.Next(ids.Count)];
        var fields = WrittenItems.Fields(files, table, id)!;
        return random.Next(6) switch
        {
            0 => new ItemEdit.AddItem(table, table.Document is null ? $"added_{step}" : $"added-{step}", [.. fields.Fields.Where(field => field.Key != "note"), new EditField("note", new EditValue.Text($"第{step}步：照“{id}”"))]),
            1 => new ItemEdit.RemoveItem(table, id),
            _ => new ItemEdit.SetFields(table, id, [.. fields.Fields.Where(field => field.Key is "title" or "text" or "label" or "name" && field.Value is EditValue.Text).Select(field => new FieldChange(field.Key, new EditValue.Text($"改了{random.Next(100)}次：#{step}、“引号”")))])
        };
    }

    private static void AssertReads(ItemEdit edit, IReadOnlyList<PolicyFile> before, IReadOnlyList<PolicyFile> after)
    {
        switch (edit)
        {
            case ItemEdit.SetFields set:
                var expected = WrittenItems.Fields(before, set.Table, set.Id)!.Fields.Select(field => (field.Key, Print(set.Changes.FirstOrDefault(change => change.Key == field.Key)?.Value ?? field.Value)));
                Assert.Equal(expected, WrittenItems.Fields(after, set.Table, set.Id)!.Fields.Select(field => (field.Key, Print(field.Value))));
                break;
            case ItemEdit.AddItem add:
                Assert.Equal(add.Fields.Select(field => (field.Key, Print(field.Value))).Order(), WrittenItems.Fields(after, add.Table, add.Id)!.Fields.Select(field => (field.Key, Print(field.Value))).Order());
                break;
            case ItemEdit.RemoveItem remove:
                Assert.DoesNotContain(remove.Id, WrittenItems.Ids(after, remove.Table));
                break;
        }

        Assert.True(before.Where(file => after.All(other => other.Path != file.Path || other.Text != file.Text)).Count() <= 1);
    }

    private static string Print(EditValue value) => value switch
    {
        EditValue.List list => $"[{string.Join('，', list.Items.Select(Print))}]",
        EditValue.Map map => $"{{{string.Join('，', map.Fields.Select(field => $"{field.Key}={Print(field.Value)}"))}}}",
        _ => value.ToString(),
    };

    public sealed class OnSqlite(SqliteDatabase database) : EditDraftItemTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : EditDraftItemTests(database), IClassFixture<PostgresDatabase>;
}
