using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Granting;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Administration;

/// <summary>停用账号: its sign-ins end. Nobody does it with their own, nor with the last administrator of a kind.</summary>
public sealed class DisableAccount(PlatformDb db, RoleHolders holders, EndSignIns end, Calendar calendar)
{
    /// <returns>Null if the tenant has no other account of this id, or it is disabled.</returns>
    public async Task<RightsChange?> RunAsync(Guid id, CancellationToken cancellation)
    {
        await using var alone = await db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        if (await db.Set<Account>().SingleOrDefaultAsync(row => row.Id == id && row.Id != db.Work.AccountId && row.DisabledAt == null, cancellation).ConfigureAwait(false) is not { } account)
        {
            return null;
        }

        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(row => row.AccountId == id).ToListAsync(cancellation).ConfigureAwait(false);
        if (await holders.LastWithoutAsync(grants, cancellation).ConfigureAwait(false) is { } last)
        {
            return new RightsChange.Refused($"这是最后一名{RoleHolders.NameOf(last)}，先另授一人，再停用。");
        }

        account.DisabledAt = calendar.Now();
        await end.AllAsync(id, null, SignInEnd.Disabled, cancellation).ConfigureAwait(false);
        await alone.CommitAsync(cancellation).ConfigureAwait(false);
        return new RightsChange.Done();
    }
}
