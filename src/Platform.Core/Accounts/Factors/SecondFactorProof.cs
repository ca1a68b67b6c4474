using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Passwords;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Factors;

/// <summary>Whether a code is the account's: from its authenticator, each once, or one of its recovery codes. Failures count and lock.</summary>
public sealed class SecondFactorProof(PlatformDb db, UserManager<Account> accounts, PasswordProof password, Calendar calendar)
{
    private const string RecoveryCodeUsed = "RecoveryCode.used";

    /// <returns>Null if it is not; else the time step of a one-time code, 0 for a recovery code.</returns>
    public async Task<long?> RunAsync(Account account, string typed, CancellationToken cancellation)
    {
        var code = new string([.. typed.Where(sign => !char.IsWhiteSpace(sign))]);
        var refusal = account.DisabledAt is not null ? "disabled" : account.IsLocked(calendar.Now()) ? "locked" : null;
        var step = refusal is not null ? null
            : code.Length == OneTimeCode.Digits ? await StepAsync(account, code, cancellation).ConfigureAwait(false)
            : await RedeemAsync(account, code).ConfigureAwait(false) ? 0 : (long?)null;
        if (step is null)
        {
            await password.RefuseAsync(account, refusal ?? "code", cancellation).ConfigureAwait(false);
        }

        return step;
    }

    private async Task<long?> StepAsync(Account account, string code, CancellationToken cancellation)
    {
        var key = await accounts.GetAuthenticatorKeyAsync(account).ConfigureAwait(false);
        return key is not null && OneTimeCode.Match(code, key, calendar.Now()) is { } step
            && !await db.Set<SignIn>().AnyAsync(row => row.AccountId == account.Id && row.CodeStep >= step, cancellation).ConfigureAwait(false)
                ? step
                : null;
    }

    private async Task<bool> RedeemAsync(Account account, string code)
    {
        var redeemed = (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code).ConfigureAwait(false)).Succeeded;
        if (redeemed)
        {
            db.Record(new AuditEntry(RecoveryCodeUsed, nameof(Account), account.Id.ToString()));
        }

        return redeemed;
    }
}
