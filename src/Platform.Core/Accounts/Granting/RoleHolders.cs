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

    /// <summary>
    /// The administration that nobody who can sign in would hold today without these grants; null where each has somebody left. Holds until the
    /// save only inside <see cref="PlatformDb.BeginAloneAsync"/>.
    /// </summary>
    public async Task<Administrator?> LastWithoutAsync(IReadOnlyList<RoleGrant> removed, CancellationToken cancellation)
    {
        var today = calendar.Today();
        var kinds = removed.Where(grant => grant.HoldsOn(today)).Select(grant => Kind(grant.Role)).OfType<Administrator>().Distinct().ToList();
        var gone = removed.Select(grant => grant.Id).ToList();
        var left = kinds.Count == 0 ? [] : await db.Set<RoleGrant>().AsNoTracking()
            .Where(row => !gone.Contains(row.Id))
            .Join(db.Set<Account>().Where(account => account.DisabledAt == null), row => row.AccountId, account => account.Id, (row, _) => row)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return kinds.Except(left.Where(grant => grant.HoldsOn(today)).Select(grant => Kind(grant.Role)).OfType<Administrator>()).Cast<Administrator?>().FirstOrDefault();
    }

    /// <summary>
    /// Whether anybody was ever granted the administration. A holder who was disabled counts: else whoever can disable accounts could make room for another.
    /// </summary>
    public Task<bool> EverAsync(Administrator kind, CancellationToken cancellation)
    {
        var roles = RoleCatalog.All.Where(role => role.Administers == kind).Select(role => role.Key).ToList();
        return db.Set<RoleGrant>().AnyAsync(row => roles.Contains(row.Role), cancellation);
    }

    /// <summary>The administration that the account holds, or will, and that is not that of accounts; null where it holds none.</summary>
    public async Task<Administrator?> ApartFromAccountsAsync(Guid account, CancellationToken cancellation)
    {
        var today = calendar.Today();
        var granted = await db.Set<RoleGrant>().Where(row => row.AccountId == account && (row.Until == null || today < row.Until)).Select(row => row.Role).ToListAsync(cancellation).ConfigureAwait(false);
        return granted.Select(Kind).FirstOrDefault(kind => kind is Administrator.Security or Administrator.Audit);
    }

    public static Administrator? Kind(string role) => RoleCatalog.Find(role)?.Administers;

    public static string NameOf(Administrator kind) => kind switch
    {
        Administrator.System => "系统管理员",
        Administrator.Security => "安全管理员",
        _ => "审计管理员",
    };
}
