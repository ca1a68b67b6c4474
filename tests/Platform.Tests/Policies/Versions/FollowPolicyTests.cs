using Microsoft.EntityFrameworkCore;
using Platform.Core.Audit;
using Platform.Core.Jobs;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Policies.Versions;

/// <summary>The district's row in the catalog follows its policy; it is 22 November 2026.</summary>
public abstract class FollowPolicyTests(TestDatabase database) : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly DateOnly December = new(2026, 12, 1);
    private PolicyNode node = null!;
    private VersionWork work = null!;
    private Guid drafter;
    private Guid second;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private TenantInfo Row => node.Server.Directory.GetById(work.Tenant.Id)!;

    public async ValueTask InitializeAsync()
    {
        node = await PolicyNode.StartAsync(database.Options);
        (work, drafter, second) = await WorkAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await node.DisposeAsync();
    }

    [Fact]
    public async Task Confirm_OfAVersionInForce_RenamesTheDistrictWithCodeAndHosts()
    {
        var old = work.Tenant;

        await PublishAsync(Today, ("name: 样例区", "name: 新样例区"), ($"\"{old.Code}\"", "\"810001\""), ($"{old.Identifier}.example.cn", "New-Name.example.cn"));

        Assert.Equal(("新样例区", "810001", old.Identifier), (Row.Name, Row.Code, Row.Identifier));
        Assert.Equal(old.Id, node.Server.Directory.GetByHost("new-name.example.cn")!.Id);
        Assert.Null(node.Server.Directory.GetByHost($"{old.Identifier}.example.cn"));
        var told = Assert.Single(await ToldAsync(work, "Tenant.changed"));
        Assert.Equal($$"""{"Code":"{{old.Code}}","Hosts":["{{old.Identifier}}.example.cn"],"Name":"样例区"}""", told.Before);
        Assert.Equal("""{"Code":"810001","Hosts":["new-name.example.cn"],"Name":"新样例区"}""", told.After);

        await PublishAsync(Today, ("theme: { brand: \"#f2b705\" }", "theme: { brand: \"#f2b706\" }"));
        Assert.Single(await ToldAsync(work, "Tenant.changed"));
    }

    [Fact]
    public async Task Confirm_OfAVersionThatIsSupersededAlready_LeavesTheNameInForce()
    {
        await PublishAsync(Today, ("name: 样例区", "name: 今日区"));

        await PublishAsync(new DateOnly(2026, 1, 1), ("name: 今日区", "name: 年初区"));

        Assert.Equal("今日区", Row.Name);
    }

    [Fact]
    public async Task ScheduledVersion_AtMidnight_RenamesTheDistrictOnceOnAllNodes()
    {
        await PublishAsync(December, ("name: 样例区", "name: 新样例区"));
        await using var other = await PolicyNode.StartAsync(database.Options, node.Time);
        await RunDailyAsync(node, other);
        Assert.Equal(("样例区", 0), (Row.Name, (await ToldAsync(work, "Tenant.changed")).Count));

        node.Time.Advance(new DateTimeOffset(2026, 11, 30, 16, 0, 0, TimeSpan.Zero) - node.Time.GetUtcNow());
        await RunDailyAsync(node, other);
        await RunDailyAsync(other, node);

        await Task.WhenAll(node.Server.Get<CatalogReading>().RefreshAsync(Cancellation), other.Server.Get<CatalogReading>().RefreshAsync(Cancellation));
        Assert.Equal(("新样例区", "新样例区"), (Row.Name, other.Server.Directory.GetById(work.Tenant.Id)!.Name));
        var told = Assert.Single(await ToldAsync(work, "Tenant.changed"));
        Assert.Equal(("系统", "job/policy-in-force", """{"Name":"新样例区"}"""), (told.Actor, told.Process, told.After));
    }

    [Fact]
    public async Task ScheduledVersion_OfADistrictThatHasEnded_ComesIntoForceAllTheSame()
    {
        await PublishAsync(December, ("name: 样例区", "name: 新样例区"));
        var heir = await node.OpenDistrictAsync();
        await database.InsideAsync(node.Server.Directory.GetById(TenantInfo.ProvinceId), async db =>
        {
            var row = await db.Tenants.SingleAsync(tenant => tenant.Id == work.Tenant.Id, Cancellation);
            (row.State, row.SuccessorId, row.SuccessionDay) = (TenantState.Succeeded, heir.Id, Today);
            return await db.SaveChangesAsync(Cancellation);
        });

        node.Time.Advance(TimeSpan.FromDays(30));
        await RunDailyAsync(node);

        Assert.Equal(("新样例区", TenantState.Succeeded, heir.Id), (Row.Name, Row.State, Row.SuccessorId));
    }

    [Theory]
    [InlineData("code: \"OWN\"", "code: \"OTHER\"", "tenant.yaml:1:7: 行政区划代码 OTHER 已有区县使用。")]
    [InlineData("hosts: [NAME.example.cn]", "hosts: [THEIRS.Example.cn, NAME.example.cn]", "tenant.yaml:7:9: 域名 THEIRS.Example.cn 已有区县使用。")]
    [InlineData("slug: NAME", "slug: renamed", "tenant.yaml:2:7: 短名 renamed 与文件夹 NAME 不同名")]
    public async Task Check_OfWhatAnotherDistrictHas_IsFoundAtItsPlace(string before, string after, string expected)
    {
        var other = await node.OpenDistrictAsync();
        string Of(string text) => text.Replace("NAME", work.Tenant.Identifier, StringComparison.Ordinal).Replace("OWN", work.Tenant.Code, StringComparison.Ordinal)
            .Replace("OTHER", other.Code, StringComparison.Ordinal).Replace("THEIRS", other.Identifier, StringComparison.Ordinal);

        var draft = await CheckedAsync(work, drafter, Today, (Of(before), Of(after)));

        Assert.Equal(PolicyVersionState.Draft, draft.State);
        var found = Assert.Single(CheckDraft.Finding.Of(draft), finding => finding.IsError);
        Assert.StartsWith(Of($"NAME/{expected}"), $"{found.File}:{found.Line}:{found.Column}: {found.Message}", StringComparison.Ordinal);
        Assert.Equal("还没有通过校验，不能确认。", await work.RefusalAsync(second, new ConfirmVersion.Command(draft.Id, draft.Version)));
    }

    [Fact]
    public async Task Confirm_OfAHostThatAnotherDistrictTookSinceTheCheck_IsRefusedAndChangesNothing()
    {
        var (theirs, their, theirSecond) = await WorkAsync();
        var ours = await CheckedAsync(work, drafter, Today, ($"{work.Tenant.Identifier}.example.cn", "both.example.cn"));
        await PublishAsync(theirs, their, theirSecond, Today, ($"{theirs.Tenant.Identifier}.example.cn", "both.example.cn"));

        var refusal = await work.RefusalAsync(second, new ConfirmVersion.Command(ours.Id, ours.Version));

        Assert.Equal("校验以后上级政策或别的区县有变化，这一版现在不能确认，请重新校验，看哪里要改。", refusal);
        Assert.Equal(theirs.Tenant.Id, node.Server.Directory.GetByHost("both.example.cn")!.Id);
        Assert.Equal([$"{work.Tenant.Identifier}.example.cn"], Row.Hosts);
        Assert.Equal(PolicyVersionState.Checked, (await work.ListAsync(second))[0].Version.State);
    }

    [Fact]
    public async Task ScheduledVersion_WhoseHostAnotherDistrictTookMeanwhile_LeavesTheRowAndSaysSo()
    {
        var (theirs, their, theirSecond) = await WorkAsync();
        await PublishAsync(December, ($"{work.Tenant.Identifier}.example.cn", "later.example.cn"));
        await PublishAsync(theirs, their, theirSecond, Today, ($"{theirs.Tenant.Identifier}.example.cn", "later.example.cn"));

        node.Time.Advance(TimeSpan.FromDays(31));
        await RunDailyAsync(node);

        Assert.Equal([$"{work.Tenant.Identifier}.example.cn"], Row.Hosts);
        Assert.Equal("\"域名 later.example.cn 已有区县使用。\"", Assert.Single(await ToldAsync(work, "Tenant.clashed")).After);
        Assert.Single(await ToldAsync(work, "PolicyVersion.enteredForce"));
    }

    private async Task<(VersionWork Work, Guid Drafter, Guid Second)> WorkAsync()
    {
        var tenant = await node.OpenDistrictAsync();
        return (new VersionWork(node, tenant), await node.PersonAsync(tenant, "甲"), await node.PersonAsync(tenant, "乙"));
    }

    private Task<PolicyVersion> PublishAsync(DateOnly from, params (string Before, string After)[] changes) => PublishAsync(work, drafter, second, from, changes);

    private static async Task<PolicyVersion> PublishAsync(VersionWork work, Guid drafter, Guid second, DateOnly from, params (string Before, string After)[] changes)
    {
        var ready = await CheckedAsync(work, drafter, from, changes);
        return VersionWork.Done(await work.RunAsync(second, new ConfirmVersion.Command(ready.Id, ready.Version)));
    }

    private static async Task<PolicyVersion> CheckedAsync(VersionWork work, Guid drafter, DateOnly from, params (string Before, string After)[] changes)
    {
        var latest = (await work.ListAsync(drafter)).Where(found => found.Version.State == PolicyVersionState.Confirmed).Max(found => found.Version.Number);
        var draft = await work.StartAsync(drafter, latest);
        var file = (await work.FilesAsync(draft.Id)).Single(known => known.Path.EndsWith("/tenant.yaml", StringComparison.Ordinal));
        var text = changes.Aggregate(file.Text, (written, change) => written.Replace(change.Before, change.After, StringComparison.Ordinal));
        Assert.NotEqual(file.Text, text);
        draft = VersionWork.Done(await work.RunAsync(drafter, new SaveDraftFiles.Command(draft.Id, draft.Version, [file with { Text = text }], [])));
        draft = VersionWork.Done(await work.RunAsync(drafter, new DescribeDraft.Command(draft.Id, draft.Version, "改区县名称", VersionWork.Basis, from)));
        return VersionWork.Done(await work.RunAsync(drafter, new CheckDraft.Command(draft.Id, draft.Version)));
    }

    // Daily jobs run once a day, and the tests share a database: each goes to another day.
    private static Task RunDailyAsync(params PolicyNode[] nodes) => Task.WhenAll(nodes.Select(node => Task.Run(async () =>
    {
        await node.Server.Get<DailyJobs>().AskAsync(Cancellation);
        await node.Server.Get<JobRunner>().RunDueAsync(Cancellation);
    })));

    private async Task<IReadOnlyList<AuditEvent>> ToldAsync(VersionWork of, string action) =>
        [.. (await database.InsideAsync(of.Tenant, AuditChain.VerifyAsync)).Where(told => told.Action == action)];

    public sealed class OnSqlite(SqliteDatabase database) : FollowPolicyTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : FollowPolicyTests(database), IClassFixture<PostgresDatabase>;
}
