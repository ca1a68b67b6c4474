using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Core.Time;

namespace Platform.Core.Policies.Versions;

/// <summary>What every step of a version's life has in common: who may take it, which version it is about, and how it is saved.</summary>
public sealed class VersionDesk(PlatformDb db, Rights rights, IMultiTenantContextAccessor accessor, Calendar calendar)
{
    internal const string NoSuchVersion = "没有这一版政策。";

    /// <summary>Whether the person at hand may work on versions here.</summary>
    public bool IsOpen => WhyNot() is null;

    internal PlatformDb Db => db;

    internal DateOnly Today => calendar.Today();

    /// <summary>Why the person at hand may not touch policy versions; null where he may.</summary>
    internal PolicyChange.Refused? WhyNot() => !rights.Allows(Permissions.ManagePolicy) ? new("没有管理政策的权限。")
        : !accessor.Tenant.IsWritable ? new("本区县已停用或撤并，政策不能再改。")
        : null;

    internal PolicyAct Act() => new(rights.AccountId, rights.Name, calendar.Now());

    internal Task<PolicyVersion?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Set<PolicyVersion>().SingleOrDefaultAsync(version => version.Id == id, cancellation);

    /// <summary>Does one step on an open version.</summary>
    /// <param name="known">The number of the row's version that the person has seen.</param>
    /// <param name="step">Changes it and says in past tense what was done, or why not.</param>
    internal async Task<PolicyChange> StepAsync(Guid id, int known, Func<PolicyVersion, Task<VersionStep>> step, CancellationToken cancellation)
    {
        if (WhyNot() is { } refused)
        {
            return refused;
        }

        if (await FindAsync(id, cancellation).ConfigureAwait(false) is not { } version)
        {
            return new PolicyChange.Refused(NoSuchVersion);
        }

        if (!version.IsOpen)
        {
            return new PolicyChange.Refused(version.State == PolicyVersionState.Confirmed ? "这一版已经确认，不能再改；录入有误请做更正版。" : "这一版已经作废。");
        }

        if (version.Version != known)
        {
            return new PolicyChange.Outdated(version);
        }

        var taken = await step(version).ConfigureAwait(false);
        return taken.Refusal is { } reason ? new PolicyChange.Refused(reason)
            : taken == VersionStep.Nothing ? new PolicyChange.Done(version)
            : await SaveAsync(version, taken.Verb!, taken.Told, cancellation).ConfigureAwait(false);
    }

    private async Task<PolicyChange> SaveAsync(PolicyVersion version, string verb, string? told, CancellationToken cancellation)
    {
        db.Record(new AuditEntry($"PolicyVersion.{verb}", "PolicyVersion", version.Id.ToString()) { After = told });
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return new PolicyChange.Done(version);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new PolicyChange.Outdated(await db.Set<PolicyVersion>().AsNoTracking().SingleAsync(row => row.Id == version.Id, cancellation).ConfigureAwait(false));
        }
    }
}
