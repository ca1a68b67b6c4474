namespace Platform.Core.Accounts.Granting;

/// <summary>
/// Which roles an invitation may promise (三员分离, GB/T 22239-2019 8.1.5). Giving roles is the security administrator's. The system administrator, who invites,
/// promises roles of work and administrators of the own kind only, and the first of another kind as long as the tenant never had one.
/// </summary>
public sealed class RolePromises(FindHeldRoles find, RoleChoices choices, RoleHolders holders)
{
    /// <param name="inviter">Who promises; nobody promises nothing.</param>
    /// <returns>In the order of the catalog.</returns>
    public async Task<IReadOnlyList<Role>> OfAsync(Guid? inviter, CancellationToken cancellation)
    {
        var held = inviter is { } id && await find.OfAsync(id, cancellation).ConfigureAwait(false) is { } found ? found.Roles : [];
        var promised = new List<Role>();
        foreach (var role in choices.Roles.Where(IsPromised))
        {
            if (await MayAsync(role, held, cancellation).ConfigureAwait(false))
            {
                promised.Add(role);
            }
        }

        return promised;
    }

    private async Task<bool> MayAsync(Role role, IReadOnlyList<HeldRole> held, CancellationToken cancellation)
    {
        if (Has(held, Permissions.ManageRights))
        {
            return true;
        }

        if (!Has(held, Permissions.ManageAccounts))
        {
            return false;
        }

        return role.Administers is { } kind
            ? held.Any(one => one.Role.Administers == kind) || !await holders.EverAsync(kind, cancellation).ConfigureAwait(false)
            : !role.Permissions.Any(permission => permission is Permissions.ManageRights or Permissions.ReadAudit);
    }

    // An issuer is named when the role is granted; an invitation has no place for it.
    private static bool IsPromised(Role role) => role.Scope != RoleScope.Issuer;

    private static bool Has(IReadOnlyList<HeldRole> held, string permission) => held.Any(one => one.Role.Permissions.Contains(permission));
}
