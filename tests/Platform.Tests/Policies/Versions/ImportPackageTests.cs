using Microsoft.EntityFrameworkCore;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Policies.Versions;

public abstract class ImportPackageTests(TestDatabase database) : IAsyncLifetime
{
    private const string Ledger = "notices/target-ledger";
    private PolicyNode node = null!;

    public async ValueTask InitializeAsync() => node = await PolicyNode.StartAsync(database.Options);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await node.DisposeAsync();
    }

    [Fact]
    public async Task Import_NewDistrict_OpensItWithItsFirstVersion()
    {
        var files = PolicyNode.FilesOf("newcomer", "700001");

        var tenant = Assert.IsType<ImportOutcome.Opened>(await node.ImportAsync("newcomer", files)).Tenant;

        Assert.Equal(("newcomer", "样例区", "700001"), (tenant.Identifier, tenant.Name, tenant.Code));
        Assert.Equal(3000, node.Rate(tenant));
        Assert.Equal(files.OrderBy(file => file.Path, StringComparer.Ordinal), await new VersionWork(node, tenant).FilesAsync(await VersionIdAsync(tenant)));
        var events = await database.InsideAsync(tenant, AuditChain.VerifyAsync);
        Assert.Equal(["PolicyVersion.added", "PolicyVersion.changed"], events.Select(told => told.Action));
        await database.InsideAsync(node.Server.Directory.GetById(TenantInfo.ProvinceId), AuditChain.VerifyAsync);
    }

    [Fact]
    public async Task Import_TheSameTwice_ChangesNothing()
    {
        var files = PolicyNode.FilesOf("again", "700002");
        Assert.IsType<ImportOutcome.Opened>(await node.ImportAsync("again", files));

        var tenant = Assert.IsType<ImportOutcome.Unchanged>(await node.ImportAsync("again", files)).Tenant;

        Assert.Equal(1, await database.InsideAsync(tenant, db => db.Set<PolicyVersion>().CountAsync()));
    }

    [Fact]
    public async Task Import_OtherFilesOfAnOpenDistrict_WaitAsADraft()
    {
        var files = PolicyNode.FilesOf("changing", "700003");
        await node.ImportAsync("changing", files);
        IReadOnlyList<PolicyFile> changed = [.. files.Select(file => file with { Text = file.Text.Replace("amount: 3000", "amount: 3300", StringComparison.Ordinal) })];

        var drafted = Assert.IsType<ImportOutcome.Drafted>(await node.ImportAsync("changing", changed));

        Assert.Equal((2, PolicyVersionState.Draft), (drafted.Version.Number, drafted.Version.State));
        Assert.Equal(3000, node.Rate(drafted.Tenant));
        Assert.IsType<ImportOutcome.Unchanged>(await node.ImportAsync("changing", changed));
    }

    [Theory]
    [InlineData("province", "700004", "“province”不能作区县的短名，请换一个。")]
    [InlineData("national", "700005", "“national”是上级政策层的短名，区县不能用。")]
    [InlineData("clashing", "999901", "行政区划代码 999901 已有区县使用。")]
    public async Task Import_NameOrCodeThatIsTaken_IsRefused(string slug, string code, string reason)
    {
        var before = await database.InsideAsync(null, db => db.Tenants.CountAsync());

        Assert.Equal(reason, Assert.IsType<ImportOutcome.Refused>(await node.ImportAsync(slug, PolicyNode.FilesOf(slug, code))).Reason);

        Assert.Equal(before, await database.InsideAsync(null, db => db.Tenants.CountAsync()));
    }

    [Fact]
    public async Task Import_PackageWithAnError_IsRefusedWithThePlaceAndLeavesNothing()
    {
        IReadOnlyList<PolicyFile> files = [.. PolicyNode.FilesOf("broken", "700006").Select(file => file.Path == "broken/tenant.yaml" ? file with { Text = file.Text + "unknown: 1\n" } : file)];

        var refused = Assert.IsType<ImportOutcome.Refused>(await node.ImportAsync("broken", files));

        Assert.Equal("政策包有错误，没有导入。", refused.Reason);
        Assert.Contains(refused.Diagnostics, found => found.File == "broken/tenant.yaml" && found.Message.Contains("unknown", StringComparison.Ordinal));
        Assert.Null(node.Server.Directory.GetByIdentifier("broken"));
        Assert.Null(node.Server.Get<IPolicySource>().Find("broken"));
    }

    [Fact]
    public async Task Import_OwnTemplate_IsItsFirstVersionAndTwiceChangesNothing()
    {
        var files = WithLedger("templated", "700007", "本区台账共列");

        var opened = Assert.IsType<ImportOutcome.Opened>(await node.ImportAsync("templated", files));

        var version = Assert.Single(await TemplatesAsync(opened.Tenant));
        Assert.Equal((1, Ledger, 1, "系统", "随政策包导入"), (opened.Templates, version.Name, version.Number, version.SavedBy, version.Note));
        Assert.Contains("本区台账共列", node.Server.Get<OwnTemplates>().Find("templated", Ledger)!.Read().Text, StringComparison.Ordinal);
        var events = await database.InsideAsync(opened.Tenant, AuditChain.VerifyAsync);
        Assert.Equal("""{"Name":"notices/target-ledger","Number":1,"Note":"随政策包导入"}""", events.Single(told => told.Action == "TemplateVersion.saved").After);
        Assert.DoesNotContain(await new VersionWork(node, opened.Tenant).FilesAsync(await VersionIdAsync(opened.Tenant)), file => file.IsTemplate);

        Assert.IsType<ImportOutcome.Unchanged>(await node.ImportAsync("templated", files));
        Assert.Single(await TemplatesAsync(opened.Tenant));
    }

    [Fact]
    public async Task Import_ChangedTemplateOfAnOpenDistrict_IsOneNewVersionAndNoDraft()
    {
        var first = WithLedger("retemplated", "700008", "本区台账共列");
        await node.ImportAsync("retemplated", first);

        var saved = Assert.IsType<ImportOutcome.TemplatesSaved>(await node.ImportAsync("retemplated", WithLedger("retemplated", "700008", "新台账共列")));

        Assert.Equal(1, saved.Templates);
        Assert.Equal([1, 2], (await TemplatesAsync(saved.Tenant)).Select(version => version.Number));
        Assert.Contains("新台账共列", node.Server.Get<OwnTemplates>().Find("retemplated", Ledger)!.Read().Text, StringComparison.Ordinal);
        Assert.Equal(1, await database.InsideAsync(saved.Tenant, db => db.Set<PolicyVersion>().CountAsync()));
        Assert.IsType<ImportOutcome.Unchanged>(await node.ImportAsync("retemplated", first));
        Assert.IsType<ImportOutcome.Unchanged>(await node.ImportAsync("retemplated", PolicyNode.FilesOf("retemplated", "700008")));
        var told = await database.InsideAsync(node.Server.Directory.GetById(TenantInfo.ProvinceId), AuditChain.VerifyAsync);
        Assert.Equal(["Tenant.added", "Tenant.templatesSaved"], told.Where(act => act.SubjectId == saved.Tenant.Id.ToString()).Select(act => act.Action));
    }

    [Fact]
    public async Task Import_ChangedPolicyAndFaultyTemplateOfAnOpenDistrict_ChangesNothing()
    {
        await node.ImportAsync("faulty", WithLedger("faulty", "700009", "本区台账共列"));
        IReadOnlyList<PolicyFile> changed = [.. WithLedger("faulty", "700009", "{{ if }}").Select(file => file with { Text = file.Text.Replace("amount: 3000", "amount: 3300", StringComparison.Ordinal) })];

        var refused = Assert.IsType<ImportOutcome.Refused>(await node.ImportAsync("faulty", changed));

        Assert.Equal("公文模板有错误，没有导入。", refused.Reason);
        Assert.Equal("tenants/faulty/templates/notices/target-ledger.scriban:16:4: error: if 没有对应的 end，请在后面补上 {{ end }}（改好这份模板，或从包里删去）", refused.Diagnostics.First(found => found.Severity == Severity.Error).ToString());
        var tenant = node.Server.Directory.GetByIdentifier("faulty")!;
        Assert.Equal((1, 1), (await database.InsideAsync(tenant, db => db.Set<PolicyVersion>().CountAsync()), (await TemplatesAsync(tenant)).Count));
    }

    private IReadOnlyList<PolicyFile> WithLedger(string slug, string code, string instead) =>
    [
        .. PolicyNode.FilesOf(slug, code),
        new PolicyFile($"{slug}/templates/{Ledger}.scriban", node.Server.Get<NoticeTemplates>().Shared(slug, Ledger)!.Text.Replace("台账共列", instead, StringComparison.Ordinal)),
    ];

    private Task<List<TemplateVersion>> TemplatesAsync(TenantInfo tenant) => database.InsideAsync(tenant, db => db.Set<TemplateVersion>().OrderBy(version => version.Number).ToListAsync());

    private Task<Guid> VersionIdAsync(TenantInfo tenant) => database.InsideAsync(tenant, db => db.Set<PolicyVersion>().Select(version => version.Id).SingleAsync());

    public sealed class OnSqlite(SqliteDatabase database) : ImportPackageTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : ImportPackageTests(database), IClassFixture<PostgresDatabase>;
}
