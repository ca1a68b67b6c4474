using Microsoft.EntityFrameworkCore;
using Platform.Core.Policies;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Policies.Versions;

public abstract class ShippedLayerTests(TestDatabase database)
{
    private static readonly string Folder = RepositoryFolder.Of("tests", "Platform.Tests", "Web", "Packages");

    [Fact]
    public async Task Start_WithANewTextOfALayer_DraftsItOnceAndPutsNothingInForce()
    {
        await using (await PolicyNode.StartAsync(database.Options))
        {
        }

        var newer = Packages(text => text.Replace("name: ", "name: 新版", StringComparison.Ordinal));
        await using (await PolicyNode.StartAsync(database.Options, packages: newer))
        {
        }

        await using var node = await PolicyNode.StartAsync(database.Options, packages: newer);

        var province = node.Server.Directory.GetById(TenantInfo.ProvinceId)!;
        var versions = await database.InsideAsync(province, db => db.Set<PolicyVersion>().Where(version => version.Package == "national").OrderBy(version => version.Number).ToListAsync());
        Assert.Equal(
            [(1, PolicyVersionState.Confirmed, "首次导入", "系统"), (2, PolicyVersionState.Draft, "随平台升级带来的新版", "系统")],
            versions.Select(version => (version.Number, version.State, version.Summary, version.DraftedBy)));
        Assert.DoesNotContain("新版", node.Server.Get<PolicyPackages>().District("sample")!.Layers[0].Profile.Name, StringComparison.Ordinal);

        var work = new VersionWork(node, province);
        var keeper = await node.PersonAsync(province, "省", "provincial_administrator");
        var second = await node.PersonAsync(province, "省二", "provincial_administrator");
        var draft = versions[1];
        draft = VersionWork.Done(await work.RunAsync(keeper, new DescribeDraft.Command(draft.Id, draft.Version, draft.Summary, VersionWork.Basis, new DateOnly(2026, 11, 22))));
        draft = VersionWork.Done(await work.RunAsync(keeper, new CheckDraft.Command(draft.Id, draft.Version)));
        VersionWork.Done(await work.RunAsync(second, new ConfirmVersion.Command(draft.Id, draft.Version)));
        Assert.StartsWith("新版", node.Server.Get<PolicyPackages>().District("sample")!.Layers[0].Profile.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithAnotherTextOfAnOpenDistrict_DoesNotReadIt()
    {
        await using (await PolicyNode.StartAsync(database.Options))
        {
        }

        await using var node = await PolicyNode.StartAsync(database.Options, packages: new Unreadable(new FolderPolicySource(Folder)));

        Assert.Equal(3000, node.Rate(node.Server.Directory.GetByIdentifier("sample")!));
    }

    private static MemoryPolicySource Packages(Func<string, string> change)
    {
        var folder = new FolderPolicySource(Folder);
        return new MemoryPolicySource(folder.Slugs().SelectMany(slug => folder.Find(slug)!.Read())
            .ToDictionary(file => file.Path, file => file.Path == "national/layer.yaml" ? change(file.Text) : file.Text));
    }

    private sealed class Unreadable(FolderPolicySource folder) : IPolicySource
    {
        public IReadOnlyList<string> Slugs() => folder.Slugs();

        public PackageVersion? Find(string slug) => slug == "national" ? folder.Find(slug) : throw new InvalidOperationException($"{slug} was read.");
    }

    public sealed class OnSqlite(SqliteDatabase database) : ShippedLayerTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : ShippedLayerTests(database), IClassFixture<PostgresDatabase>;
}
