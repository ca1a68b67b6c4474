using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Granting;

/// <summary>Every account of the tenant with the roles that it has or will have.</summary>
public sealed class ListRoleGrants(PlatformDb db, RoleChoices choices, Calendar calendar)
{
    public async Task<IReadOnlyList<AccountGrants>> RunAsync(CancellationToken cancellation)
    {
        var today = calendar.Today();
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(row => row.Until == null || today < row.Until).ToListAsync(cancellation).ConfigureAwait(false);
        var ofAccount = grants.ToLookup(grant => grant.AccountId, Line);
        var accounts = await db.Set<Account>().AsNoTracking().OrderBy(account => account.UserName)
            .Select(account => new { account.Id, account.UserName, account.DisplayName, account.Department, account.DisabledAt }).ToListAsync(cancellation).ConfigureAwait(false);
        var departments = choices.ScopesOf(RoleScope.Department);
        return [.. accounts.Select(account => new AccountGrants(
            account.Id,
            account.UserName ?? "",
            account.DisplayName,
            account.Department is { } key ? departments.GetValueOrDefault(key, key) : null,
            account.DisabledAt is not null,
            [.. ofAccount[account.Id].OrderBy(line => line.Order)]))];
    }

    private GrantLine Line(RoleGrant grant)
    {
        var role = RoleCatalog.Find(grant.Role);
        return new GrantLine(
            grant.Id,
            choices.NameOf(grant.Role),
            role is null ? grant.Scope ?? "" : choices.ScopeName(role, grant.Scope),
            grant.From,
            grant.Until,
            role is null ? int.MaxValue : choices.Roles.ToList().IndexOf(role));
    }
}

public sealed record AccountGrants(Guid Id, string UserName, string Name, string? Department, bool Disabled, IReadOnlyList<GrantLine> Grants);

/// <param name="Order">The role's place in the catalog.</param>
public sealed record GrantLine(Guid Id, string Role, string Scope, DateOnly? From, DateOnly? Until, int Order);
