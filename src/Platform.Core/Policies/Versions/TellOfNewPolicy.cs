using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Core.Tenancy;
using Platform.Core.Time;

namespace Platform.Core.Policies.Versions;

/// <summary>
/// 政策版本施行: tells the audit trail of each tenant which of its versions have come into force; of each once. Nothing is switched:
/// which version counts follows from the day, whether this has run or not.
/// </summary>
public sealed class TellOfNewPolicy(PlatformDb db, EachTenant tenants, TenantDirectory directory, Calendar calendar) : IJobHandler
{
    public const string JobKind = "policy-in-force";

    public string Kind => JobKind;

    public async Task<string> RunAsync(JobRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        var today = calendar.Today();
        var due = await db.Set<PolicyHead>().AsNoTracking().Where(head => head.ToldAt == null && head.EffectiveFrom <= today)
            .OrderBy(head => head.EffectiveFrom).ThenBy(head => head.Package).ThenBy(head => head.Number).ToListAsync(cancellation).ConfigureAwait(false);
        var told = 0;
        foreach (var head in due)
        {
            if (directory.GetById(head.TenantId) is { } tenant && await tenants.InsideAsync(tenant, services => TellAsync(services.GetRequiredService<PlatformDb>(), head, cancellation)).ConfigureAwait(false))
            {
                told++;
            }
        }

        return told == 0 ? "今天没有新施行的政策版本。" : $"已记录 {told} 个政策版本开始施行。";
    }

    // The conditional update and the event are one transaction: of two that try, one finds nothing to update.
    private async Task<bool> TellAsync(PlatformDb own, PolicyHead head, CancellationToken cancellation)
    {
        own.Work.Process = $"job/{JobKind}";
        await using var transaction = await own.BeginAloneAsync(cancellation).ConfigureAwait(false);
        var now = calendar.Now();
        if (await own.Set<PolicyHead>().Where(row => row.Package == head.Package && row.Number == head.Number && row.ToldAt == null)
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.ToldAt, now), cancellation).ConfigureAwait(false) == 0)
        {
            return false;
        }

        own.Record(ConfirmVersion.EnteredForce(head.Package, head.Number, head.VersionId, head.EffectiveFrom));
        await own.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return true;
    }
}
