using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Granting;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts;

/// <summary>The roles that accounts have today, in words.</summary>
public sealed class FindRoles(PlatformDb db, RoleChoices choices, Calendar calendar)
{
    public async Task<IReadOnlyList<string>> NamesAsync(Guid account, CancellationToken cancellation) =>
        (await NamesAsync([account], cancellation).ConfigureAwait(false))[account].ToList();

    public async Task<ILookup<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> accounts, CancellationToken cancellation)
    {
        var today = calendar.Today();
        var grants = await db.Set<RoleGrant>().AsNoTracking()
            .Where(grant => accounts.Contains(grant.AccountId) && (grant.From == null || grant.From <= today) && (grant.Until == null || grant.Until > today))
            .ToListAsync(cancellation).ConfigureAwait(false);
        return grants.ToLookup(grant => grant.AccountId, Name);
    }

    private string Name(RoleGrant grant) => choices.NameOf(grant.Role, grant.Scope);
}
