using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;

namespace Platform.Core.Accounts.SignIns;

/// <summary>The sign-ins of one account: the open ones, then the last that ended.</summary>
public sealed class FindSignIns(PlatformDb db)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<SignIn>> RunAsync(Guid account, CancellationToken cancellation) =>
        await db.Set<SignIn>().AsNoTracking()
            .Where(row => row.AccountId == account)
            .OrderBy(row => row.EndedAt != null).ThenByDescending(row => row.At)
            .Take(Most)
            .ToListAsync(cancellation).ConfigureAwait(false);
}
