using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Delegations;
using Platform.Core.Accounts.Granting;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.WorkItems;

/// <summary>Who can be sent work: colleagues, and the departments and towns for which somebody works today; nobody reads what is sent to the others.</summary>
public sealed class FindReceivers(PlatformDb db, FindColleagues colleagues, RoleChoices choices, Calendar calendar)
{
    public async Task<Receivers> RunAsync(CancellationToken cancellation)
    {
        var people = await colleagues.RunAsync(cancellation).ConfigureAwait(false);
        return new Receivers(
            people.ToDictionary(person => person.Id),
            await AttendedAsync(RoleScope.Department, key => key, cancellation).ConfigureAwait(false),
            await AttendedAsync(RoleScope.Area, Reach.AreaPrefix, cancellation).ConfigureAwait(false));
    }

    private async Task<Dictionary<string, string>> AttendedAsync(RoleScope scope, Func<string, string> keyOf, CancellationToken cancellation)
    {
        var roles = RoleCatalog.All.Where(role => role.Scope == scope && role.Permissions.Contains(Permissions.Work)).Select(role => role.Key).ToList();
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(grant => roles.Contains(grant.Role))
            .Join(db.Set<Account>().Where(account => account.DisabledAt == null), grant => grant.AccountId, account => account.Id, (grant, account) => new { Grant = grant, account.Department, account.Area })
            .ToListAsync(cancellation).ConfigureAwait(false);
        var attended = grants.Where(row => row.Grant.HoldsOn(calendar.Today()))
            .Select(row => row.Grant.Scope ?? (scope == RoleScope.Department ? row.Department : row.Area)).OfType<string>()
            .Select(keyOf).ToHashSet(StringComparer.Ordinal);
        return choices.ScopesOf(scope).Select(pair => (Key: keyOf(pair.Key), pair.Value)).Where(pair => attended.Contains(pair.Key))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }
}
