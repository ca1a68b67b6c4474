using Microsoft.AspNetCore.Identity;
using Platform.Core.Accounts.Security;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Passwords;

/// <summary>Whether a password is the account's. Failures count and lock; for nobody it takes as long.</summary>
public sealed class PasswordProof(PlatformDb db, UserManager<Account> accounts, SecurityRules rules, Calendar calendar)
{
    private const string Nobody = "unknown";
    private static readonly Account NobodysAccount = new() { DisplayName = "" };
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(NobodysAccount, Guid.NewGuid().ToString());

    /// <param name="account">Null where there is no account of the name that was typed.</param>
    public async Task<bool> RunAsync(Account? account, string password, CancellationToken cancellation)
    {
        var fits = accounts.PasswordHasher.VerifyHashedPassword(account ?? NobodysAccount, account?.PasswordHash ?? NobodysHash, password) != PasswordVerificationResult.Failed;
        if (account is null)
        {
            await RefuseAsync(null, "unknown", cancellation).ConfigureAwait(false);
            return false;
        }

        var refusal = account.PasswordHash is null ? "no password" : account.DisabledAt is not null ? "disabled" : account.IsLocked(calendar.Now()) ? "locked" : fits ? null : "password";
        if (refusal is not null)
        {
            await RefuseAsync(account, refusal, cancellation).ConfigureAwait(false);
        }

        return refusal is null;
    }

    /// <summary>Tells of a failure; wrong passwords and codes count towards the lock.</summary>
    public async Task RefuseAsync(Account? account, string why, CancellationToken cancellation)
    {
        var subject = account?.Id.ToString() ?? Nobody;
        if (account is not null)
        {
            (db.Work.AccountId, db.Work.Actor) = (account.Id, account.DisplayName);
        }

        db.Record(new AuditEntry("SignIn.refused", nameof(Account), subject) { After = $$"""{"why":"{{why}}"}""", Succeeded = false });
        if (account is not null && why is ("password" or "code") && account.Fail(calendar.Now(), rules.Today))
        {
            db.Record(new AuditEntry("Account.locked", nameof(Account), subject));
        }

        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
    }
}
