using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Security;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Invitations;

/// <summary>There are no default accounts: as long as the tenant at hand has no administrator, a link brings its first.</summary>
public sealed class InviteFirstAdministrator(PlatformDb db, IMultiTenantContextAccessor accessor, Invite invite, SecurityRules rules, Calendar calendar)
{
    /// <returns>The invitation and the key of its link; null if there is an administrator. Earlier links no longer count.</returns>
    public async Task<Invite.Result.Done?> RunAsync(CancellationToken cancellation)
    {
        var role = FirstRole(accessor.Tenant.Kind);
        if (await HasAsync(role, cancellation).ConfigureAwait(false))
        {
            return null;
        }

        await RevokeAsync(cancellation).ConfigureAwait(false);
        var time = accessor.Tenant.Kind == TenantKind.Province ? TimeSpan.FromMinutes(rules.Today.FirstLinkMinutes) : (TimeSpan?)null;
        var command = new Invite.Command("", null, null, null, [role], time);
        return await invite.PromiseAsync(command, inviter: null, cancellation).ConfigureAwait(false);
    }

    /// <returns>Whether there was a link that could still be used.</returns>
    public async Task<bool> RevokeAsync(CancellationToken cancellation)
    {
        var (now, role) = (calendar.Now(), FirstRole(accessor.Tenant.Kind).Key);
        var open = await db.Set<Invitation>().Where(row => row.UsedAt == null && row.RevokedAt == null && row.Roles.Contains(role)).ToListAsync(cancellation).ConfigureAwait(false);
        var usable = open.Exists(invitation => invitation.IsOpen(now));
        open.ForEach(invitation => invitation.RevokedAt = now);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return usable;
    }

    /// <summary>省级管理员, 县级管理员: who opens everybody else's accounts.</summary>
    internal static Role FirstRole(TenantKind kind) => RoleCatalog.Find(kind == TenantKind.Province ? "provincial_administrator" : "district_administrator")!;

    private async Task<bool> HasAsync(Role role, CancellationToken cancellation)
    {
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(grant => grant.Role == role.Key)
            .Join(db.Set<Account>().Where(account => account.DisabledAt == null), grant => grant.AccountId, account => account.Id, (grant, _) => grant)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return grants.Exists(grant => grant.HoldsOn(calendar.Today()));
    }
}
