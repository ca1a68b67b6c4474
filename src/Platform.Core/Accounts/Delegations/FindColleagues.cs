using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;

namespace Platform.Core.Accounts.Delegations;

/// <summary>Who could act for whoever is signed in: every other account of the office, not of the portal.</summary>
public sealed class FindColleagues(PlatformDb db, Rights rights)
{
    public async Task<IReadOnlyList<Colleague>> RunAsync(CancellationToken cancellation)
    {
        var working = RoleCatalog.All.Where(role => role.Permissions.Contains(Permissions.Work)).Select(role => role.Key).ToList();
        return await db.Set<Account>().AsNoTracking()
            .Where(account => account.Id != rights.AccountId && account.DisabledAt == null && db.Set<RoleGrant>().Any(grant => grant.AccountId == account.Id && working.Contains(grant.Role)))
            .OrderBy(account => account.UserName)
            .Select(account => new Colleague(account.Id, account.DisplayName, account.UserName ?? ""))
            .ToListAsync(cancellation).ConfigureAwait(false);
    }
}

public sealed record Colleague(Guid Id, string Name, string UserName);
