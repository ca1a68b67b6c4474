using Microsoft.EntityFrameworkCore;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.SignIns;

/// <summary>结束登录: one, or all of an account.</summary>
public sealed class EndSignIns(PlatformDb db, CheckedSignIns seen, Calendar calendar)
{
    /// <returns>Whether there was such a sign-in and it was open.</returns>
    public async Task<bool> OneAsync(Guid account, Guid signIn, SignInEnd why, CancellationToken cancellation) =>
        await EndAsync(db.Set<SignIn>().Where(row => row.AccountId == account && row.Id == signIn), why, cancellation).ConfigureAwait(false) > 0;

    /// <param name="except">The one that stays: that of the person who acts.</param>
    public Task<int> AllAsync(Guid account, Guid? except, SignInEnd why, CancellationToken cancellation) =>
        EndAsync(db.Set<SignIn>().Where(row => row.AccountId == account && row.Id != except), why, cancellation);

    private async Task<int> EndAsync(IQueryable<SignIn> which, SignInEnd why, CancellationToken cancellation)
    {
        var open = await which.Where(row => row.EndedAt == null).ToListAsync(cancellation).ConfigureAwait(false);
        foreach (var row in open)
        {
            End(row, why);
        }

        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return open.Count;
    }

    /// <summary>Ends a loaded one; the caller saves.</summary>
    internal void End(SignIn row, SignInEnd why)
    {
        (row.EndedAt, row.End) = (calendar.Now(), why);
        seen.Forget(row.Id);
        db.Record(new AuditEntry("SignIn.ended", nameof(SignIn), row.Id.ToString()) { After = $$"""{"account":"{{row.AccountId}}","why":"{{why}}"}""" });
    }
}
