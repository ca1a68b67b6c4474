using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Keys;

namespace Platform.Core.Accounts;

/// <summary>Identity's accounts in the tenant at hand; the key of the second factor is encrypted, recovery codes are hashed.</summary>
internal sealed class AccountStore(PlatformDb db, MasterKey master, IdentityErrorDescriber errors)
    : UserOnlyStore<Account, PlatformDb, Guid, AccountClaim, IdentityUserLogin<Guid>, AccountToken>(db, errors)
{
    private const string Provider = "account";
    private const string RecoveryCodes = "recovery-codes";
    private readonly SealedText factors = new(master, "second-factor");
    private readonly byte[] codeKey = master.Derive(RecoveryCodes);

    // Only what changed is written, so that the audit trail tells no more than that.
    public override async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (Context.Entry(user).State == EntityState.Detached)
        {
            throw new InvalidOperationException("An account is changed in the context that read it.");
        }

        try
        {
            await SaveChanges(cancellationToken).ConfigureAwait(false);
            return IdentityResult.Success;
        }
        catch (DbUpdateConcurrencyException)
        {
            return IdentityResult.Failed(ErrorDescriber.ConcurrencyFailure());
        }
    }

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, factors.Close(key, user.Id.ToString()), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        await base.GetAuthenticatorKeyAsync(user, cancellationToken).ConfigureAwait(false) is { } closed ? factors.Open(closed, user.Id.ToString()) : null;

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        KeepAsync(user, recoveryCodes.Select(code => Hash(user, code)), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var (kept, used) = (await KeptAsync(user, cancellationToken).ConfigureAwait(false), Hash(user, code));
        if (!kept.Contains(used, StringComparer.Ordinal))
        {
            return false;
        }

        await KeepAsync(user, kept.Where(hash => hash != used), cancellationToken).ConfigureAwait(false);
        return true;
    }

    public override async Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) =>
        (await KeptAsync(user, cancellationToken).ConfigureAwait(false)).Length;

    protected override Task<AccountToken?> FindTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken) =>
        Context.Set<AccountToken>().SingleOrDefaultAsync(token => token.UserId == user.Id && token.LoginProvider == loginProvider && token.Name == name, cancellationToken);

    protected override AccountToken CreateUserToken(Account user, string loginProvider, string name, string? value) =>
        new() { TenantId = user.TenantId, UserId = user.Id, LoginProvider = loginProvider, Name = name, Value = value };

    private Task KeepAsync(Account user, IEnumerable<string> hashes, CancellationToken cancellation) =>
        SetTokenAsync(user, Provider, RecoveryCodes, string.Join(';', hashes), cancellation);

    private async Task<string[]> KeptAsync(Account user, CancellationToken cancellation) =>
        (await GetTokenAsync(user, Provider, RecoveryCodes, cancellation).ConfigureAwait(false) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);

    // The codes are random, so a keyed hash is enough; whose they are goes in, too.
    private string Hash(Account user, string code) =>
        Convert.ToBase64String(HMACSHA256.HashData(codeKey, Encoding.UTF8.GetBytes($"{user.Id}/{code.Trim().ToUpperInvariant()}")));
}
