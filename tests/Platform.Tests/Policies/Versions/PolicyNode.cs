using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Policies.Versions;

/// <summary>One node with the invented packages on a database that it may share; each test opens districts of its own.</summary>
internal sealed class PolicyNode : IAsyncDisposable
{
    public const string Subsidies = "policies/plan/subsidies.yaml";

    private static readonly FolderPolicySource Packages = new(RepositoryFolder.Of("tests", "Platform.Tests", "Web", "Packages"));
    private static int opened;

    private PolicyNode(PlatformServer server, MovableTime time) => (Server, Time) = (server, time);

    public PlatformServer Server { get; }

    public MovableTime Time { get; }

    public static async Task<PolicyNode> StartAsync(DatabaseOptions database, MovableTime? time = null, IPolicySource? packages = null)
    {
        time ??= new MovableTime(PortalApp.Now);
        var server = new PlatformServer(database, packages ?? Packages, clock: time);
        await server.OpenTenantsAsync();
        return new PolicyNode(server, time);
    }

    /// <summary>The sample district's files under another name.</summary>
    public static IReadOnlyList<PolicyFile> FilesOf(string slug, string code) =>
    [
        .. Packages.Find("sample")!.Read().Select(file => new PolicyFile(
            file.Path.Replace("sample/", $"{slug}/", StringComparison.Ordinal),
            file.Text.Replace("slug: sample", $"slug: {slug}", StringComparison.Ordinal).Replace("999901", code, StringComparison.Ordinal).Replace("sample.example.cn", $"{slug}.example.cn", StringComparison.Ordinal))),
    ];

    /// <summary>A district of one test's own; its rate is 3000 yuan a place.</summary>
    public async Task<TenantInfo> OpenDistrictAsync()
    {
        var number = Interlocked.Increment(ref opened);
        var outcome = await ImportAsync($"trial-{number}", FilesOf($"trial-{number}", $"{800000 + number}"));
        return Assert.IsType<ImportOutcome.Opened>(outcome).Tenant;
    }

    public Task<ImportOutcome> ImportAsync(string slug, IReadOnlyList<PolicyFile> files) => Server.InsideAsync(
        Server.Directory.GetById(TenantInfo.ProvinceId),
        services => services.GetRequiredService<ImportPackage>().RunAsync(slug, files, TenantState.Active, CancellationToken.None));

    public Task<Guid> PersonAsync(TenantInfo tenant, string name, string role = "district_administrator") => Server.InsideAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<PlatformDb>();
        var account = new Account { UserName = name, NormalizedUserName = name, DisplayName = name };
        db.Add(account);
        db.Add(new RoleGrant { AccountId = account.Id, Role = role });
        await db.SaveChangesAsync();
        return account.Id;
    });

    /// <summary>Runs as somebody, in a scope of its own.</summary>
    public Task<T> AsAsync<T>(TenantInfo tenant, Guid person, Func<IServiceProvider, Task<T>> work) => Server.InsideAsync(tenant, async services =>
    {
        await services.GetRequiredService<Core.Accounts.Rights>().LoadAsync(person, CancellationToken.None);
        return await work(services);
    });

    /// <summary>The printed yuan per place: on a day, as it was known at a moment.</summary>
    public decimal RateOn(TenantInfo tenant, DateOnly day, DateTimeOffset? known = null) =>
        Server.Get<PolicyPackages>().District(tenant.Identifier, new PolicyMoment(day, known))!.AsOf(day).Subsidies.Find("opening-award")!.Rates["place"].Amount;

    /// <summary>The same, now.</summary>
    public decimal Rate(TenantInfo tenant) =>
        Server.Get<PolicyPackages>().District(tenant.Identifier)!.AsOf(Server.Get<Core.Time.Calendar>().Today()).Subsidies.Find("opening-award")!.Rates["place"].Amount;

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
