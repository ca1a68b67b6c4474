using Microsoft.AspNetCore.Identity;
using Platform.Core.Accounts.Security;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Factors;

/// <summary>绑定动态口令: a key for the person's telephone, which counts once a first code proves that it is there.</summary>
public sealed class Authenticator(PlatformDb db, UserManager<Account> accounts, SecondFactorProof proof, SecurityRules rules, Calendar calendar)
{
    /// <summary>The key that waits to be confirmed, in Base32; made if there is none.</summary>
    /// <exception cref="InvalidOperationException">It is confirmed already, and is shown to nobody any more.</exception>
    public async Task<string> KeyAsync(Account account)
    {
        if (account.TwoFactorEnabled)
        {
            throw new InvalidOperationException("The second factor is set up.");
        }

        if (await accounts.GetAuthenticatorKeyAsync(account).ConfigureAwait(false) is { } waiting)
        {
            return waiting;
        }

        await accounts.ResetAuthenticatorKeyAsync(account).ConfigureAwait(false);
        return await accounts.GetAuthenticatorKeyAsync(account).ConfigureAwait(false) ?? throw new InvalidOperationException("No key was made.");
    }

    /// <returns>The recovery codes, which are shown this once; null if the code was wrong.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(Account account, string code, CancellationToken cancellation)
    {
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        if (OneTimeCode.Match(digits, await KeyAsync(account).ConfigureAwait(false), calendar.Now()) is null)
        {
            return null;
        }

        account.TwoFactorEnabled = true;
        db.Record(new AuditEntry("SecondFactor.setUp", nameof(Account), account.Id.ToString()));
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, rules.Today.RecoveryCodes).ConfigureAwait(false) ?? []];
    }

    /// <summary>更换: the old key no longer counts, and a new one waits. Needs a code of the old one, or a recovery code.</summary>
    public async Task<bool> ReplaceAsync(Account account, string code, CancellationToken cancellation)
    {
        if (await proof.RunAsync(account, code, cancellation).ConfigureAwait(false) is null)
        {
            return false;
        }

        await RemoveAsync(account).ConfigureAwait(false);
        return true;
    }

    /// <summary>Takes the second factor away; a role that needs one leads its holder to set it up anew.</summary>
    public async Task RemoveAsync(Account account)
    {
        account.TwoFactorEnabled = false;
        db.Record(new AuditEntry("SecondFactor.removed", nameof(Account), account.Id.ToString()));
        await accounts.ResetAuthenticatorKeyAsync(account).ConfigureAwait(false);
    }
}
