using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Policies.Versions.Confirming;

/// <summary>Who of the tenant at hand may confirm a version: whoever manages policy and has not written it.</summary>
public sealed class FindConfirmers(PlatformDb db, Calendar calendar)
{
    private static readonly List<string> Roles = [.. RoleCatalog.All.Where(role => role.Permissions.Contains(Permissions.ManagePolicy)).Select(role => role.Key)];

    public async Task<IReadOnlyList<Person>> RunAsync(PolicyVersion version, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        var today = calendar.Today();
        var people = await db.Set<RoleGrant>().AsNoTracking()
            .Where(grant => Roles.Contains(grant.Role) && (grant.From == null || grant.From <= today) && (grant.Until == null || grant.Until > today))
            .Join(db.Set<Account>().Where(account => account.DisabledAt == null), grant => grant.AccountId, account => account.Id, (_, account) => new Person(account.Id, account.DisplayName))
            .Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        return [.. people.Where(person => !version.IsBy(person.Id)).OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id)];
    }

    public sealed record Person(Guid Id, string Name);
}
