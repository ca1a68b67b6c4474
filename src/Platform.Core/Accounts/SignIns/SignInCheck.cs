using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Security;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.SignIns;

/// <summary>Whether a sign-in still holds: asked with every request, answered from memory for at most 30 seconds.</summary>
public sealed class SignInCheck(PlatformDb db, CheckedSignIns seen, EndSignIns end, SecurityRules rules, Calendar calendar)
{
    /// <returns>What the person has to do first; null where the sign-in does not hold.</returns>
    public async Task<Obligation?> RunAsync(Guid signIn, Guid account, CancellationToken cancellation)
    {
        var (now, settings) = (calendar.Now(), rules.Today);
        if (seen.Holds(signIn, now, settings))
        {
            return Obligation.None;
        }

        var state = await ReadAsync(signIn, account, cancellation).ConfigureAwait(false);
        if (state is not { EndedAt: null, DisabledAt: null })
        {
            return null;
        }

        SignInEnd? over = now - state.LastSeenAt > TimeSpan.FromMinutes(settings.IdleMinutes) ? SignInEnd.Idle
            : now - state.At > TimeSpan.FromHours(settings.SignInHours) ? SignInEnd.TooLong
            : null;
        if (over is { } why)
        {
            await end.OneAsync(account, signIn, why, cancellation).ConfigureAwait(false);
            return null;
        }

        await db.Set<SignIn>().Where(row => row.Id == signIn).ExecuteUpdateAsync(update => update.SetProperty(row => row.LastSeenAt, now), cancellation).ConfigureAwait(false);
        var obligation = await ObligationAsync(account, state, settings, cancellation).ConfigureAwait(false);
        if (obligation == Obligation.None)
        {
            seen.Add(signIn, now);
        }

        return obligation;
    }

    private Task<State?> ReadAsync(Guid signIn, Guid account, CancellationToken cancellation) => (
        from row in db.Set<SignIn>()
        join person in db.Set<Account>() on row.AccountId equals person.Id
        where row.Id == signIn && row.AccountId == account
        select new State(row.At, row.LastSeenAt, row.EndedAt, person.DisabledAt, person.MustChangePassword, person.PasswordChangedAt, person.TwoFactorEnabled))
        .SingleOrDefaultAsync(cancellation);

    private async Task<Obligation> ObligationAsync(Guid account, State state, SecuritySettings settings, CancellationToken cancellation)
    {
        var oldest = calendar.Now().AddDays(-settings.PasswordDays);
        return state.MustChangePassword || state.PasswordChangedAt < oldest ? Obligation.ChangePassword
            : settings.SecondFactor && !state.TwoFactorEnabled && await NeedsSecondFactorAsync(account, cancellation).ConfigureAwait(false) ? Obligation.SetUpSecondFactor
            : Obligation.None;
    }

    private async Task<bool> NeedsSecondFactorAsync(Guid account, CancellationToken cancellation)
    {
        var today = calendar.Today();
        var roles = await db.Set<RoleGrant>()
            .Where(grant => grant.AccountId == account && (grant.From == null || grant.From <= today) && (grant.Until == null || grant.Until > today))
            .Select(grant => grant.Role)
            .ToListAsync(cancellation).ConfigureAwait(false);
        return roles.Exists(role => RoleCatalog.Find(role) is { NeedsSecondFactor: true });
    }

    private sealed record State(
        DateTimeOffset At, DateTimeOffset LastSeenAt, DateTimeOffset? EndedAt, DateTimeOffset? DisabledAt, bool MustChangePassword, DateTimeOffset? PasswordChangedAt, bool TwoFactorEnabled);
}
