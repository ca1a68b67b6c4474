using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Delegations;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts;

/// <summary>The roles that an account has today: its own, and those that others lent it.</summary>
public sealed class FindHeldRoles(PlatformDb db, Calendar calendar)
{
    /// <summary>Null where the tenant has no such account, or it is disabled.</summary>
    public async Task<AccountRoles?> OfAsync(Guid id, CancellationToken cancellation)
    {
        var account = await Person(id).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (account is null)
        {
            return null;
        }

        var own = await GrantsOf(account, cancellation).ConfigureAwait(false);
        return new AccountRoles(account.Name, account.HasSecondFactor, [.. own, .. await LentTo(id, cancellation).ConfigureAwait(false)]);
    }

    private async Task<IReadOnlyList<HeldRole>> LentTo(Guid id, CancellationToken cancellation)
    {
        var today = calendar.Today();
        var lent = await db.Set<Delegation>().AsNoTracking().Where(row => row.ToId == id && row.From <= today && today < row.Until).ToListAsync(cancellation).ConfigureAwait(false);
        var held = new List<HeldRole>();
        foreach (var delegation in lent)
        {
            var giver = await Person(delegation.FromId).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
            if (giver is not null)
            {
                var acting = new ActingFor(giver.Id, giver.Name);
                // Only the giver's own grants are read here, so what was lent to him cannot be lent on.
                held.AddRange((await GrantsOf(giver, cancellation).ConfigureAwait(false)).Where(one => delegation.Roles.Contains(one.Role.Key)).Select(one => one with { For = acting }));
            }
        }

        return held;
    }

    private async Task<IReadOnlyList<HeldRole>> GrantsOf(Holder person, CancellationToken cancellation)
    {
        var today = calendar.Today();
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(row => row.AccountId == person.Id).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. grants.Where(grant => grant.HoldsOn(today)).Select(grant => Held(grant, person)).OfType<HeldRole>()];
    }

    private static HeldRole? Held(RoleGrant grant, Holder person) => RoleCatalog.Find(grant.Role) is not { } role ? null : new HeldRole(role, role.Scope switch
    {
        RoleScope.Whole => null,
        RoleScope.Department => grant.Scope ?? person.Department,
        RoleScope.Area => grant.Scope ?? person.Area,
        _ => grant.Scope,
    });

    private IQueryable<Holder> Person(Guid id) => db.Set<Account>().Where(row => row.Id == id && row.DisabledAt == null).Select(row => new Holder(row.Id, row.DisplayName, row.TwoFactorEnabled, row.Department, row.Area));

    private sealed record Holder(Guid Id, string Name, bool HasSecondFactor, string? Department, string? Area);
}

/// <summary>An account's name, whether it signs in with a second factor, and what it holds.</summary>
public sealed record AccountRoles(string Name, bool HasSecondFactor, IReadOnlyList<HeldRole> Roles);
