using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Policy.Model;

namespace Platform.Core.Policies.Versions;

/// <summary>
/// 政策版本施行: tells the audit trail of each tenant which of its versions have come into force; of each once. Nothing is switched:
/// which version counts follows from the day, whether this has run or not; only the district's row in the catalog follows here.
/// </summary>
public sealed class TellOfNewPolicy(PlatformDb db, EachTenant tenants, TenantDirectory directory, CatalogReading catalog, Calendar calendar) : IJobHandler
{
    public const string JobKind = "policy-in-force";

    public string Kind => JobKind;

    public async Task<string> RunAsync(JobRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        await catalog.RefreshAsync(cancellation).ConfigureAwait(false);
        var today = calendar.Today();
        var due = await db.Set<PolicyHead>().AsNoTracking().Where(head => head.ToldAt == null && head.EffectiveFrom <= today)
            .OrderBy(head => head.EffectiveFrom).ThenBy(head => head.Package).ThenBy(head => head.Number).ToListAsync(cancellation).ConfigureAwait(false);
        var told = 0;
        foreach (var head in due)
        {
            if (directory.GetById(head.TenantId) is { } tenant && await tenants.InsideAsync(tenant, services => TellAsync(services, head, cancellation)).ConfigureAwait(false))
            {
                told++;
            }
        }

        await catalog.RefreshAsync(cancellation).ConfigureAwait(false);
        return told == 0 ? "今天没有新施行的政策版本。" : $"已记录 {told} 个政策版本开始施行。";
    }

    // The conditional update and the event are one transaction: of two that try, one finds nothing to update.
    private async Task<bool> TellAsync(IServiceProvider services, PolicyHead head, CancellationToken cancellation)
    {
        var own = services.GetRequiredService<PlatformDb>();
        var profile = services.GetRequiredService<PolicyPackages>().District(head.Package)?.Profile;
        own.Work.Process = $"job/{JobKind}";
        await using var transaction = await own.BeginAloneAsync(cancellation).ConfigureAwait(false);
        var now = calendar.Now();
        if (await own.Set<PolicyHead>().Where(row => row.Package == head.Package && row.Number == head.Number && row.ToldAt == null)
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.ToldAt, now), cancellation).ConfigureAwait(false) == 0)
        {
            return false;
        }

        own.Record(ConfirmVersion.EnteredForce(head.Package, head.Number, head.VersionId, head.EffectiveFrom));
        // Of a layer there is none.
        if (profile is not null)
        {
            await FollowAsync(own, services.GetRequiredService<FollowPolicy>(), profile, cancellation).ConfigureAwait(false);
        }

        await own.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return true;
    }

    // Where another district has taken a name meanwhile, the row stays as it was, and the trail says why.
    private static async Task FollowAsync(PlatformDb own, FollowPolicy follow, TenantProfile profile, CancellationToken cancellation)
    {
        if (await follow.WhyNotAsync(profile, cancellation).ConfigureAwait(false) is { } reason)
        {
            own.Record(new AuditEntry("Tenant.clashed", nameof(Tenant), $"{own.TenantId}") { Succeeded = false, After = AuditJson.Of(reason) });
            return;
        }

        await follow.RunAsync(profile, cancellation).ConfigureAwait(false);
    }
}
