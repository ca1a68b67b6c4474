using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Sources;
using Platform.Core.Policies.Versions;
using Platform.Policy.Editing;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Platform.Tests.Policies.Versions;
using Xunit;

namespace Platform.Tests.Policies.Sources;

public abstract class DocumentTextTests(TestDatabase database) : IAsyncLifetime
{
    internal const string Source = "一、工作目标\n到2027年，每千人口托位数达到5.0个。\n二、主要任务\n（一）增加供给\n1.加强宣传。每年宣传12次。（牵头单位：区卫生健康委；责任单位：区财政局）";
    private PolicyNode node = null!;
    private VersionWork work = null!;
    private Guid drafter;
    private PolicyVersion draft = null!;

    public async ValueTask InitializeAsync()
    {
        node = await PolicyNode.StartAsync(database.Options);
        work = new VersionWork(node, await node.OpenDistrictAsync());
        drafter = await node.PersonAsync(work.Tenant, "甲");
        draft = await work.StartAsync(drafter);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await node.DisposeAsync();
    }

    [Fact]
    public async Task Keep_AnotherText_CountsFromThenAndLeavesTheFormer()
    {
        var first = Assert.IsType<TextKept.Done>(await KeepAsync(0, "\r\n" + Source + "\r\n")).Text;
        var second = Assert.IsType<TextKept.Done>(await KeepAsync(1, Source + "\n补充。")).Text;

        Assert.Equal((1, 2, "甲"), (first.Number, second.Number, second.KeptBy));
        Assert.Equal(64, first.Sha256.Length);
        Assert.Equal(Source + "\n补充。", (await FindAsync())!.Text);
        Assert.Equal(Source, (await InsideAsync(find => find.NumberAsync(work.Tenant.Identifier, "plan", 1, default)))!.Text);
        Assert.Equal([2, 1], (await InsideAsync(find => find.AllAsync(work.Tenant.Identifier, "plan", default))).Select(line => line.Number));
        var told = (await database.InsideAsync(work.Tenant, AuditChain.VerifyAsync)).Where(one => one.Action == "DocumentText.added").ToList();
        Assert.Equal(2, told.Count);
        Assert.DoesNotContain(told, one => one.After!.Contains("托位", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keep_WhatCannotBe_SaysWhyAndKeepsNothing()
    {
        Assert.Equal("没有文字，请粘贴原文或选择文件。", Reason(await KeepAsync(0, " \n ")));
        Assert.Equal("这一版政策里没有这份文件。", Reason(await KeepAsync(0, Source, document: "unheard-of")));
        var officer = await node.PersonAsync(work.Tenant, "丙", "department_officer");
        Assert.Equal("没有管理政策的权限。", Reason(await KeepAsync(0, Source, person: officer)));
        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task Keep_TheSameOrAfterSomebodyElse_IsTold()
    {
        await KeepAsync(0, Source);

        Assert.Equal(1, Assert.IsType<TextKept.Same>(await KeepAsync(1, Source + "\n")).Text.Number);
        Assert.Equal("甲刚刚换了这份文件的原文，这次的原文没有保存，请核对后再存。", Assert.IsType<TextKept.Outdated>(await KeepAsync(0, "别的文字")).Reason);
        Assert.Equal(Source, (await FindAsync())!.Text);
    }

    [Fact]
    public async Task Find_TextOfAnotherDistrict_IsNotThere()
    {
        await KeepAsync(0, Source);
        var other = await node.OpenDistrictAsync();

        Assert.Null(await node.Server.InsideAsync(other, services => services.GetRequiredService<FindDocumentText>().RunAsync(work.Tenant.Identifier, "plan", default)));
    }

    [Fact]
    public async Task AddFromClause_ConfirmedItem_StandsInTheDraftAndInTheComparison()
    {
        await KeepAsync(0, Source);

        var added = Assert.IsType<EditDraftItem.Result.Saved>(await AddAsync(draft.Version, "publicity"));

        Assert.Contains("每年宣传12次。", (await work.FilesAsync(draft.Id)).Single(file => file.Path.EndsWith("duties.yaml", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        var clause = (await CompareAsync()).Comparison!.Find("二（一）1")!;
        Assert.Contains("duties/publicity", clause.Items.Select(item => item.Item.SourceId));
        Assert.Equal(["12 duties/publicity"], clause.Figures.Select(figure => $"{figure.Mark.Printed} {figure.FoundIn}"));
        Assert.NotEqual(draft.Version, added.Version.Version);
    }

    [Fact]
    public async Task AddFromClause_WhatCannotBeAdded_LeavesTheDraftAsItWas()
    {
        var before = await work.FilesAsync(draft.Id);

        Assert.Contains(Assert.IsType<EditDraftItem.Result.Faulty>(await AddAsync(draft.Version, "publicity", lead: "unheard_of")).Errors, error => error.Message.Contains("unheard_of", StringComparison.Ordinal));
        Assert.NotEmpty(Assert.IsType<EditDraftItem.Result.Refused>(await AddAsync(draft.Version, "layout")).Reason);
        Assert.Equal("甲刚刚改过这一版，这次的修改没有保存，请核对后再改。", Assert.IsType<EditDraftItem.Result.Outdated>(await AddAsync(draft.Version - 1, "publicity")).Reason);
        Assert.Equal(before, await work.FilesAsync(draft.Id));

        VersionWork.Done(await work.RunAsync(drafter, new WithdrawDraft.Command(draft.Id, draft.Version)));
        Assert.Equal("这一版已经作废。", Assert.IsType<EditDraftItem.Result.Refused>(await AddAsync(draft.Version, "publicity")).Reason);
    }

    private Task<TextKept> KeepAsync(int known, string text, string document = "plan", Guid? person = null) =>
        node.AsAsync(work.Tenant, person ?? drafter, services => services.GetRequiredService<KeepDocumentText>().RunAsync(new(draft.Id, document, known, text), default));

    private Task<EditDraftItem.Result> AddAsync(int known, string id, string lead = "health") => node.AsAsync(work.Tenant, drafter, services => services.GetRequiredService<EditDraftItem>().RunAsync(
        new(draft.Id, known, new ItemEdit.AddItem(new ItemTable("duties", "plan"), id,
        [
            new("clause", new EditValue.Text("二（一）1")), new("number", new EditValue.Text("1")), new("kind", new EditValue.Text("task")), new("title", new EditValue.Text("加强宣传")),
            new("text", new EditValue.Text("每年宣传12次。")), new("lead", EditValue.Texts(lead)),
        ])), default));

    private Task<CompareDocument.Result> CompareAsync() =>
        node.AsAsync(work.Tenant, drafter, async services => (await services.GetRequiredService<CompareDocument>().RunAsync(draft.Id, "plan", default))!);

    private Task<DocumentText?> FindAsync() => InsideAsync(find => find.RunAsync(work.Tenant.Identifier, "plan", default));

    private Task<T> InsideAsync<T>(Func<FindDocumentText, Task<T>> look) => node.Server.InsideAsync(work.Tenant, services => look(services.GetRequiredService<FindDocumentText>()));

    private static string Reason(TextKept kept) => Assert.IsType<TextKept.Refused>(kept).Reason;

    public sealed class OnSqlite(SqliteDatabase database) : DocumentTextTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : DocumentTextTests(database), IClassFixture<PostgresDatabase>;
}
