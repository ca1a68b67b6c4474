using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Security;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.SignIns;

/// <summary>Whether a sign-in still holds: asked with every request, answered from memory for at most 30 seconds.</summary>
public sealed class SignInCheck(PlatformDb db, CheckedSignIns seen, EndSignIns end, SecurityRules rules, Calendar calendar)
{
    /// <returns>Whether the person has to change the password first; null where the sign-in does not hold.</returns>
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
        if (state.MustChangePassword || state.PasswordChangedAt < now.AddDays(-settings.PasswordDays))
        {
            return Obligation.ChangePassword;
        }

        seen.Add(signIn, now);
        return Obligation.None;
    }

    private Task<State?> ReadAsync(Guid signIn, Guid account, CancellationToken cancellation) => (
        from row in db.Set<SignIn>()
        join person in db.Set<Account>() on row.AccountId equals person.Id
        where row.Id == signIn && row.AccountId == account
        select new State(row.At, row.LastSeenAt, row.EndedAt, person.DisabledAt, person.MustChangePassword, person.PasswordChangedAt))
        .SingleOrDefaultAsync(cancellation);

    private sealed record State(
        DateTimeOffset At, DateTimeOffset LastSeenAt, DateTimeOffset? EndedAt, DateTimeOffset? DisabledAt, bool MustChangePassword, DateTimeOffset? PasswordChangedAt);
}
