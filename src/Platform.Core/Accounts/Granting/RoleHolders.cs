using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Delegations;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Granting;

/// <summary>三员分离: who holds which of the three administrations, now or later.</summary>
public sealed class RoleHolders(PlatformDb db, Calendar calendar)
{
    /// <summary>Why the account cannot have these roles beside those that it has or will have; null where it can.</summary>
    public async Task<string?> WhyApartAsync(Guid account, IEnumerable<string> added, CancellationToken cancellation)
    {
        var today = calendar.Today();
        var granted = await db.Set<RoleGrant>().Where(row => row.AccountId == account && (row.Until == null || today < row.Until)).Select(row => row.Role).ToListAsync(cancellation).ConfigureAwait(false);
        var lent = await db.Set<Delegation>().Where(row => row.ToId == account && today < row.Until).ToListAsync(cancellation).ConfigureAwait(false);
        var kinds = granted.Concat(lent.SelectMany(row => row.Roles)).Concat(added).Select(Kind).OfType<Administrator>().Distinct().Order().ToList();
        return kinds.Count > 1 ? $"{string.Join("、", kinds.Select(NameOf))}不能由同一人担任（三员分离）。" : null;
    }

    /// <summary>Whether nobody else who can sign in holds the grant's administration today.</summary>
    public async Task<bool> IsLastAsync(RoleGrant grant, CancellationToken cancellation)
    {
        if (Kind(grant.Role) is not { } kind || !grant.HoldsOn(calendar.Today()))
        {
            return false;
        }

        var roles = RoleCatalog.All.Where(role => role.Administers == kind).Select(role => role.Key).ToList();
        var others = await db.Set<RoleGrant>().AsNoTracking()
            .Where(row => row.Id != grant.Id && roles.Contains(row.Role))
            .Join(db.Set<Account>().Where(account => account.DisabledAt == null), row => row.AccountId, account => account.Id, (row, _) => row)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return !others.Any(other => other.HoldsOn(calendar.Today()));
    }

    /// <summary>
    /// Whether anybody was ever granted the administration. A holder who was disabled counts: else whoever can disable accounts could make room for another.
    /// </summary>
    public Task<bool> EverAsync(Administrator kind, CancellationToken cancellation)
    {
        var roles = RoleCatalog.All.Where(role => role.Administers == kind).Select(role => role.Key).ToList();
        return db.Set<RoleGrant>().AnyAsync(row => roles.Contains(row.Role), cancellation);
    }

    public static Administrator? Kind(string role) => RoleCatalog.Find(role)?.Administers;

    public static string NameOf(Administrator kind) => kind switch
    {
        Administrator.System => "系统管理员",
        Administrator.Security => "安全管理员",
        _ => "审计管理员",
    };
}
