using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Keys;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;

namespace Platform.Benchmarks.Tenants;

/// <summary>Two administrators of one district on another node of the same database, who publish one version of its policy after the other.</summary>
internal sealed class Publisher : IAsyncDisposable
{
    private static readonly PolicyBasis Basis = new(PolicyBasisKind.IssuedDocument, "关于调整奖补标准的通知", null, new DateOnly(2026, 1, 5));

    private readonly ServiceProvider services;
    private readonly TenantInfo district;
    private readonly Guid drafter;
    private readonly Guid second;
    private int rate = 3000;

    private Publisher(ServiceProvider services, TenantInfo district, Guid drafter, Guid second) =>
        (this.services, this.district, this.drafter, this.second) = (services, district, drafter, second);

    public static async Task<Publisher> OpenAsync(ServerProcess server, string slug)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Platform:Data"] = server.Data }).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddPlatform().AddPlatformData(configuration, MasterKey.Parse(ServerProcess.Key)).BuildServiceProvider();
        await services.GetRequiredService<TenantDirectory>().RefreshAsync(CancellationToken.None);
        await services.GetRequiredService<DatabasePolicySource>().RefreshAsync(CancellationToken.None);
        var district = services.GetRequiredService<TenantDirectory>().GetByIdentifier(slug)!;
        return new Publisher(services, district, await PersonAsync(services, district, "drafter"), await PersonAsync(services, district, "second"));
    }

    /// <summary>From the draft to the confirmation, with another rate each time.</summary>
    public async Task PublishAsync()
    {
        rate++;
        var ready = await AsAsync(drafter, async scope =>
        {
            var find = scope.GetRequiredService<FindVersions>();
            var latest = (await find.RunAsync(CancellationToken.None))[0].Version;
            var draft = Done(await scope.GetRequiredService<StartDraft>().RunAsync(new(latest.Id, "调整奖补标准"), CancellationToken.None));
            var file = (await find.FilesAsync(draft.Id, CancellationToken.None)).Single(known => known.Path.EndsWith("/subsidies.yaml", StringComparison.Ordinal));
            draft = Done(await scope.GetRequiredService<SaveDraftFiles>().RunAsync(new(draft.Id, draft.Version, [file with { Text = file.Text.Replace($"rate: {rate - 1}", $"rate: {rate}", StringComparison.Ordinal) }], []), CancellationToken.None));
            draft = Done(await scope.GetRequiredService<DescribeDraft>().RunAsync(new(draft.Id, draft.Version, "调整奖补标准", Basis, Basis.Day), CancellationToken.None));
            return Done(await scope.GetRequiredService<CheckDraft>().RunAsync(new(draft.Id, draft.Version), CancellationToken.None));
        });
        await AsAsync(second, async scope => Done(await scope.GetRequiredService<ConfirmVersion>().RunAsync(new(ready.Id, ready.Version), CancellationToken.None)));
        await services.GetRequiredService<DatabasePolicySource>().RefreshAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static PolicyVersion Done(PolicyChange change) => change is PolicyChange.Done done ? done.Version : throw new InvalidOperationException($"{change}");

    private static Task<Guid> PersonAsync(ServiceProvider services, TenantInfo district, string name) => InsideAsync(services, district, async scope =>
    {
        var db = scope.GetRequiredService<PlatformDb>();
        var account = new Account { UserName = name, NormalizedUserName = name, DisplayName = name };
        db.Add(account);
        db.Add(new RoleGrant { AccountId = account.Id, Role = "district_administrator" });
        await db.SaveChangesAsync();
        return account.Id;
    });

    private Task<PolicyVersion> AsAsync(Guid person, Func<IServiceProvider, Task<PolicyVersion>> work) => InsideAsync(services, district, async scope =>
    {
        await scope.GetRequiredService<Rights>().LoadAsync(person, CancellationToken.None);
        return await work(scope);
    });

    private static Task<T> InsideAsync<T>(ServiceProvider services, TenantInfo district, Func<IServiceProvider, Task<T>> work) => Task.Run(async () =>
    {
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(district, "benchmark"));
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    });
}
