using Microsoft.AspNetCore.Identity;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Passwords;

/// <summary>Checks a new password and puts it on its account; the caller saves.</summary>
public sealed class NewPassword(PlatformDb db, UserManager<Account> accounts, Calendar calendar)
{
    /// <returns>What is wrong with it; empty if it may be taken.</returns>
    public async Task<IReadOnlyList<string>> FaultsAsync(Account account, string password)
    {
        var results = new List<string>();
        foreach (var rule in accounts.PasswordValidators)
        {
            results.AddRange((await rule.ValidateAsync(accounts, account, password).ConfigureAwait(false)).Errors.Select(error => error.Description));
        }

        return results;
    }

    /// <param name="byOther">Whether somebody else chose it: it has to be changed at the first sign-in.</param>
    public void Set(Account account, string password, bool byOther = false)
    {
        var now = calendar.Now();
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString();
        (account.PasswordChangedAt, account.MustChangePassword) = (now, byOther);
        db.Add(new FormerPassword { TenantId = account.TenantId, AccountId = account.Id, Hash = account.PasswordHash, SetAt = now });
        db.Record(new AuditEntry("Password.set", nameof(Account), account.Id.ToString()));
    }
}
