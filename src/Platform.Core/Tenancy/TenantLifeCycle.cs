using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Tenancy;

/// <summary>Opens tenants and moves them through their life; only the province does, and every step is in its audit trail.</summary>
public sealed class TenantLifeCycle(PlatformDb db, TenantDirectory directory, Calendar calendar)
{
    /// <summary>Adds a tenant to the catalog.</summary>
    public async Task<TenantChange> OpenAsync(Tenant tenant, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        if (ReservedIdentifiers.Contains(tenant.Identifier) && tenant.Kind != TenantKind.Province)
        {
            return new TenantChange.Refused($"“{tenant.Identifier}”是平台自用的网址，请换一个。");
        }

        if (await IsTakenAsync(tenant.Identifier, cancellation).ConfigureAwait(false))
        {
            return Taken(tenant);
        }

        db.Add(tenant);
        try
        {
            return await SaveAsync(tenant, cancellation).ConfigureAwait(false);
        }
        catch (DbUpdateException)
        {
            // Opened by somebody else in the meantime: the unique index decides who was first.
            db.ChangeTracker.Clear();
            if (await IsTakenAsync(tenant.Identifier, cancellation).ConfigureAwait(false))
            {
                return Taken(tenant);
            }

            throw;
        }
    }

    /// <summary>停用: people can look at everything and change nothing.</summary>
    /// <param name="reason">Shown on the tenant's pages.</param>
    public Task<TenantChange> SuspendAsync(Guid id, string reason, CancellationToken cancellation) =>
        MoveAsync(id, TenantStep.Suspend, tenant => (tenant.State, tenant.Notice) = (TenantState.Suspended, reason), cancellation);

    public Task<TenantChange> ResumeAsync(Guid id, CancellationToken cancellation) =>
        MoveAsync(id, TenantStep.Resume, tenant => (tenant.State, tenant.Notice) = (TenantState.Active, null), cancellation);

    public Task<TenantChange> InviteAsync(Guid id, CancellationToken cancellation) =>
        MoveAsync(id, TenantStep.Invite, tenant => tenant.State = TenantState.Invited, cancellation);

    public Task<TenantChange> ActivateAsync(Guid id, CancellationToken cancellation) =>
        MoveAsync(id, TenantStep.Activate, tenant => tenant.State = TenantState.Active, cancellation);

    public Task<TenantChange> ArchiveAsync(Guid id, CancellationToken cancellation) =>
        MoveAsync(id, TenantStep.Archive, tenant => tenant.State = TenantState.Archived, cancellation);

    /// <summary>Sets 正式启用日, from which its pages no longer say that they are not in use yet.</summary>
    public Task<TenantChange> LiveFromAsync(Guid id, DateOnly day, CancellationToken cancellation) =>
        MoveAsync(id, TenantStep.GoLive, tenant => tenant.LiveFrom = day, cancellation);

    /// <summary>撤并: from the day, another tenant acts in its place.</summary>
    /// <param name="day">Not after today: until then the district acts for itself.</param>
    public async Task<TenantChange> SucceedAsync(Guid id, Guid successor, DateOnly day, CancellationToken cancellation)
    {
        if (day > calendar.Today())
        {
            return new TenantChange.Refused("撤并的日期还没有到，请到那一天再办。");
        }

        if (id == successor || !await db.Tenants.AnyAsync(tenant => tenant.Id == successor && tenant.Kind == TenantKind.District && tenant.State != TenantState.Archived && tenant.State != TenantState.Succeeded, cancellation).ConfigureAwait(false))
        {
            return new TenantChange.Refused("承继的区县不存在、已归档或撤并，或就是它自己。");
        }

        return await MoveAsync(id, TenantStep.Succeed, tenant =>
            (tenant.State, tenant.SuccessorId, tenant.SuccessionDay) = (TenantState.Succeeded, successor, day), cancellation).ConfigureAwait(false);
    }

    private Task<bool> IsTakenAsync(string identifier, CancellationToken cancellation) =>
        db.Tenants.AnyAsync(other => other.Identifier == identifier, cancellation);

    private static TenantChange.Refused Taken(Tenant tenant) => new($"网址“{tenant.Identifier}”已有区县使用。");

    private async Task<TenantChange> MoveAsync(Guid id, TenantStep step, Action<Tenant> change, CancellationToken cancellation)
    {
        if (await db.Tenants.SingleOrDefaultAsync(row => row.Id == id && row.Kind == TenantKind.District, cancellation).ConfigureAwait(false) is not { } tenant)
        {
            return new TenantChange.Refused("没有这个区县。");
        }

        if (!tenant.State.May(step))
        {
            return new TenantChange.Refused(step.Refusal());
        }

        change(tenant);
        return await SaveAsync(tenant, cancellation).ConfigureAwait(false);
    }

    private async Task<TenantChange> SaveAsync(Tenant tenant, CancellationToken cancellation)
    {
        db.Announce(TenantDirectory.StampKind);
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new TenantChange.Refused("别人刚刚改过这个区县，请刷新后再试。");
        }

        await directory.RefreshAsync(cancellation).ConfigureAwait(false);
        return new TenantChange.Done(tenant.ToInfo());
    }
}
