using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Cli;

/// <summary>Every district of the repository goes out of one database as a file and into another, where it is the same, its own templates included.</summary>
public sealed class RoundTripTests(SqliteTemplate template)
{
    private const string Ledger = "notices/target-ledger";
    private static readonly FolderPolicySource Repository = new(PackageFolders.Tenants());

    [Fact]
    public async Task ExportAndImport_EveryDistrict_MakesAnEqualTenant()
    {
        using var folder = new TemporaryFolder();
        var key = folder.File("master.key", PlatformServer.Key);
        await using var from = await OpenAsync(Repository);
        await using var into = await OpenAsync(new FolderPolicySource(folder.WithNationalLayer()));
        var districts = from.Server.Directory.Districts;
        Assert.Equal(5, districts.Count);
        var yubei = from.Server.Directory.GetByIdentifier("yubei")!;
        var own = await SaveOwnLedgerAsync(from.Server, yubei);

        foreach (var district in districts)
        {
            var zip = Path.Combine(folder.Path, $"{district.Identifier}.zip");
            Expect(0, "export", district.Identifier, "-o", zip, "--connection", from.Options.Connection, "--master-key-file", key);
            Expect(0, "import", zip, "--state", "active", "--connection", into.Options.Connection, "--master-key-file", key);
            var again = Path.Combine(folder.Path, $"{district.Identifier}-again.zip");
            Expect(0, "export", district.Identifier, "-o", again, "--connection", into.Options.Connection, "--master-key-file", key);
            Assert.Equal(await File.ReadAllBytesAsync(zip, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(again, TestContext.Current.CancellationToken));
        }

        await into.Server.Get<CatalogReading>().RefreshAsync(TestContext.Current.CancellationToken);
        Assert.Equal(districts.Select(Told), into.Server.Directory.Districts.Select(Told));
        Assert.All(districts, district =>
        {
            var (one, other) = (Loaded(from, district), Loaded(into, district));
            Assert.Equal(one.District!.Files, other.District!.Files);
            Assert.Equal((one.District.ContentHash, one.District.SnapshotHash), (other.District.ContentHash, other.District.SnapshotHash));
        });
        Assert.Equal(own, into.Server.Get<OwnTemplates>().Find("yubei", Ledger)!.Read());
        Assert.All(districts.Where(district => district != yubei), district => Assert.Null(into.Server.Get<OwnTemplates>().Find(district.Identifier, Ledger)));
        await using var zipped = await ZipFile.OpenReadAsync(Path.Combine(folder.Path, "yubei.zip"), TestContext.Current.CancellationToken);
        Assert.Equal(["yubei/templates/notices/target-ledger.scriban", "yubei/templates/notices/target-ledger.yaml"], zipped.Entries.Select(entry => entry.FullName).Where(name => name.Contains("/templates/", StringComparison.Ordinal)));
    }

    private static Task<TemplateTexts> SaveOwnLedgerAsync(PlatformServer server, TenantInfo district) => server.InsideAsync(district, async services =>
    {
        var db = services.GetRequiredService<PlatformDb>();
        var person = new Account { UserName = "甲", NormalizedUserName = "甲", DisplayName = "甲" };
        db.AddRange(person, new RoleGrant { AccountId = person.Id, Role = "district_administrator" });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await services.GetRequiredService<Core.Accounts.Rights>().LoadAsync(person.Id, TestContext.Current.CancellationToken);
        var shared = server.Get<NoticeTemplates>().Shared(district.Identifier, Ledger)!;
        var own = shared with { Text = shared.Text.Replace("台账共列", "本区台账共列", StringComparison.Ordinal) };
        Assert.IsType<TemplateChange.Saved>(await services.GetRequiredService<SaveTemplate>().RunAsync(new(Ledger, 0, own, "换了说法"), TestContext.Current.CancellationToken));
        return own;
    });

    private async Task<Node> OpenAsync(IPolicySource packages)
    {
        var options = await template.CopyAsync();
        var server = new PlatformServer(options, packages);
        await server.OpenTenantsAsync();
        return new Node(server, options);
    }

    private static LoadedPackage Loaded(Node node, TenantInfo district) => node.Server.Get<PolicyPackages>().Find(district.Identifier)!;

    private static string Told(TenantInfo tenant) => $"{tenant.Identifier} {tenant.Name} {tenant.Code} {tenant.State} {string.Join(' ', tenant.Hosts)}";

    private static void Expect(int exit, params string[] args)
    {
        var run = CommandLine.Run(["tenants", .. args]);
        Assert.True(run.ExitCode == exit, run.Error);
    }

    private sealed record Node(PlatformServer Server, DatabaseOptions Options) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
