using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Factors;
using Platform.Core.Accounts.Granting;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Accounts.Security;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Administration;

/// <summary>What an administrator does with somebody's account: 启用, 重设密码, 解除动态口令. Nobody does it with their own.</summary>
public sealed class AdministerAccount(PlatformDb db, RoleHolders holders, EndSignIns end, Authenticator authenticator, SecurityRules rules, Calendar calendar)
{
    /// <returns>The account; null if there is none in this tenant.</returns>
    public Task<Account?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Set<Account>().SingleOrDefaultAsync(account => account.Id == id, cancellation);

    public async Task<bool> EnableAsync(Guid id, CancellationToken cancellation)
    {
        if (await OthersAsync(id, cancellation).ConfigureAwait(false) is not { } account)
        {
            return false;
        }

        account.DisabledAt = null;
        account.Succeed();
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return true;
    }

    public async Task<bool> EndSignInsAsync(Guid id, CancellationToken cancellation)
    {
        if (await OthersAsync(id, cancellation).ConfigureAwait(false) is null)
        {
            return false;
        }

        await end.AllAsync(id, null, SignInEnd.Revoked, cancellation).ConfigureAwait(false);
        return true;
    }

    public async Task<bool> EndSignInAsync(Guid id, Guid signIn, CancellationToken cancellation) =>
        await OthersAsync(id, cancellation).ConfigureAwait(false) is not null && await end.OneAsync(id, signIn, SignInEnd.Revoked, cancellation).ConfigureAwait(false);

    /// <summary>
    /// 解除动态口令. A 安全管理员 and an 审计管理员 keep theirs: with it and a new password whoever administers accounts could act as them (三员分离).
    /// </summary>
    /// <returns>Null if there is no such account, or it has none.</returns>
    public async Task<RightsChange?> RemoveSecondFactorAsync(Guid id, CancellationToken cancellation)
    {
        if (await OthersAsync(id, cancellation).ConfigureAwait(false) is not { TwoFactorEnabled: true } account)
        {
            return null;
        }

        if (await holders.ApartFromAccountsAsync(id, cancellation).ConfigureAwait(false) is { } kind)
        {
            return new RightsChange.Refused($"{RoleHolders.NameOf(kind)}的动态口令不能由系统管理员解除（三员分离）。请本人用备用码登录后重新绑定；备用码也没有了的，请平台运维在服务器上解除。");
        }

        await RemoveAsync(account, cancellation).ConfigureAwait(false);
        return new RightsChange.Done();
    }

    /// <summary>The same for anybody, by whoever operates the server.</summary>
    /// <returns>Null if there is no such account, or it has none.</returns>
    public async Task<Account?> RemoveSecondFactorAsync(string userName, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(userName);
        var name = userName.ToUpperInvariant();
        if (await db.Set<Account>().SingleOrDefaultAsync(row => row.NormalizedUserName == name && row.TwoFactorEnabled, cancellation).ConfigureAwait(false) is { } account)
        {
            await RemoveAsync(account, cancellation).ConfigureAwait(false);
            return account;
        }

        return null;
    }

    /// <returns>The key of a link with which the person sets a new password; null if there is no such account.</returns>
    public async Task<string?> ResetPasswordAsync(Guid id, CancellationToken cancellation)
    {
        if (await OthersAsync(id, cancellation).ConfigureAwait(false) is not { DisabledAt: null } account)
        {
            return null;
        }

        var (key, now) = (InvitationKey.New(), calendar.Now());
        foreach (var earlier in await db.Set<Invitation>().Where(row => row.AccountId == id && row.UsedAt == null && row.RevokedAt == null).ToListAsync(cancellation).ConfigureAwait(false))
        {
            earlier.RevokedAt = now;
        }

        db.Add(new Invitation
        {
            TenantId = account.TenantId,
            AccountId = id,
            KeyHash = InvitationKey.Hash(key),
            DisplayName = account.DisplayName,
            UserName = account.UserName,
            InvitedBy = db.Work.Actor,
            InvitedAt = now,
            ExpiresAt = now.AddHours(rules.Today.ResetHours),
        });
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return key;
    }

    private async Task RemoveAsync(Account account, CancellationToken cancellation)
    {
        await authenticator.RemoveAsync(account).ConfigureAwait(false);
        await end.AllAsync(account.Id, null, SignInEnd.Revoked, cancellation).ConfigureAwait(false);
    }

    private async Task<Account?> OthersAsync(Guid id, CancellationToken cancellation) =>
        id == db.Work.AccountId ? null : await FindAsync(id, cancellation).ConfigureAwait(false);
}
