using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Granting;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Administration;

/// <summary>The accounts of the tenant, and the invitations that nobody has used yet.</summary>
public sealed class FindAccounts(PlatformDb db, FindRoles roles, RoleChoices choices, Calendar calendar)
{
    public async Task<IReadOnlyList<Row>> RunAsync(CancellationToken cancellation)
    {
        var (now, accounts) = (calendar.Now(), await db.Set<Account>().AsNoTracking().OrderBy(account => account.NormalizedUserName).ToListAsync(cancellation).ConfigureAwait(false));
        var names = await roles.NamesAsync([.. accounts.Select(account => account.Id)], cancellation).ConfigureAwait(false);
        var last = await db.Set<SignIn>().GroupBy(row => row.AccountId)
            .Select(group => new { group.Key, At = group.Max(row => row.At) })
            .ToDictionaryAsync(row => row.Key, row => row.At, cancellation).ConfigureAwait(false);
        return [.. accounts.Select(account => new Row(
            account.Id, account.UserName!, account.DisplayName, choices.DepartmentName(account.Department), [.. names[account.Id]], StateOf(account, now), account.TwoFactorEnabled,
            last.TryGetValue(account.Id, out var at) ? at : null))];
    }

    public async Task<IReadOnlyList<Invitation>> OpenInvitationsAsync(CancellationToken cancellation)
    {
        var now = calendar.Now();
        return await db.Set<Invitation>().AsNoTracking()
            .Where(row => row.UsedAt == null && row.RevokedAt == null && row.ExpiresAt > now)
            .OrderByDescending(row => row.InvitedAt)
            .ToListAsync(cancellation).ConfigureAwait(false);
    }

    private static State StateOf(Account account, DateTimeOffset now) =>
        account.DisabledAt is not null ? State.Disabled : account.IsLocked(now) ? State.Locked : State.Open;

    public enum State
    {
        Open,
        Locked,
        Disabled,
    }

    public sealed record Row(
        Guid Id, string UserName, string DisplayName, string? Department, IReadOnlyList<string> Roles, State State, bool SecondFactor, DateTimeOffset? LastSignIn);
}
