using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Data;
using Platform.Core.Time;
using Platform.Core.WorkItems;

namespace Platform.Core.Tenancy.Board;

/// <summary>Counts inside the district at hand.</summary>
public sealed class CountDistrict(PlatformDb db, Calendar calendar)
{
    private static readonly string FirstRole = InviteFirstAdministrator.FirstRole(TenantKind.District).Key;

    public async Task<DistrictFigures> RunAsync(CancellationToken cancellation)
    {
        var administrators = await AdministratorsAsync(cancellation).ConfigureAwait(false);
        var link = await db.Set<Invitation>().AsNoTracking().Where(row => row.UsedAt == null && row.RevokedAt == null && row.Roles.Contains(FirstRole))
            .OrderByDescending(row => row.InvitedAt).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        return new DistrictFigures(
            administrators.Count,
            await StandingAsync(administrators, link, cancellation).ConfigureAwait(false),
            await db.Set<Account>().CountAsync(account => account.DisabledAt == null, cancellation).ConfigureAwait(false),
            await db.Set<WorkItem>().CountAsync(item => item.Kind == WorkItemKind.ToDo && item.State == WorkItemState.Open, cancellation).ConfigureAwait(false),
            await db.Set<SignIn>().MaxAsync(row => (DateTimeOffset?)row.LastSeenAt, cancellation).ConfigureAwait(false),
            link);
    }

    private async Task<HashSet<Guid>> AdministratorsAsync(CancellationToken cancellation)
    {
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(grant => grant.Role == FirstRole)
            .Join(db.Set<Account>().Where(account => account.DisabledAt == null), grant => grant.AccountId, account => account.Id, (grant, _) => grant)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return [.. grants.Where(grant => grant.HoldsOn(calendar.Today())).Select(grant => grant.AccountId)];
    }

    private async Task<AdministratorStanding> StandingAsync(HashSet<Guid> administrators, Invitation? link, CancellationToken cancellation)
    {
        if (administrators.Count > 0)
        {
            return await db.Set<SignIn>().AnyAsync(row => administrators.Contains(row.AccountId), cancellation).ConfigureAwait(false) ? AdministratorStanding.Came : AdministratorStanding.NeverCame;
        }

        return link is null ? AdministratorStanding.None : link.IsOpen(calendar.Now()) ? AdministratorStanding.Invited : AdministratorStanding.Lapsed;
    }
}
