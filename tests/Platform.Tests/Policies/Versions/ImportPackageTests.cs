using Microsoft.EntityFrameworkCore;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Policies.Versions;

public abstract class ImportPackageTests(TestDatabase database) : IAsyncLifetime
{
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

    private Task<Guid> VersionIdAsync(TenantInfo tenant) => database.InsideAsync(tenant, db => db.Set<PolicyVersion>().Select(version => version.Id).SingleAsync());

    public sealed class OnSqlite(SqliteDatabase database) : ImportPackageTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : ImportPackageTests(database), IClassFixture<PostgresDatabase>;
}
