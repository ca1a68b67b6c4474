using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Delegations;

/// <summary>提前结束代办: either side can.</summary>
public sealed class EndDelegation(PlatformDb db, Rights rights, Calendar calendar)
{
    public async Task<RightsChange> RunAsync(Guid id, CancellationToken cancellation)
    {
        var (own, today) = (rights.AccountId, calendar.Today());
        var delegation = own is null ? null : await db.Set<Delegation>()
            .SingleOrDefaultAsync(row => row.Id == id && (row.FromId == own || row.ToId == own) && today < row.Until, cancellation).ConfigureAwait(false);
        if (delegation is null)
        {
            return new RightsChange.Refused("没有这项委托，或者已经结束。");
        }

        delegation.End(today);
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new RightsChange.Refused("这项委托刚刚被改过，请刷新后再看。");
        }

        return new RightsChange.Done();
    }
}
