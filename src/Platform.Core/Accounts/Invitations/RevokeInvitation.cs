using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Invitations;

/// <summary>撤销邀请.</summary>
public sealed class RevokeInvitation(PlatformDb db, Calendar calendar)
{
    /// <returns>Whether there was such an invitation and it was open.</returns>
    public async Task<bool> RunAsync(Guid id, CancellationToken cancellation)
    {
        var found = await db.Set<Invitation>().SingleOrDefaultAsync(row => row.Id == id, cancellation).ConfigureAwait(false);
        if (found is null || !found.IsOpen(calendar.Now()))
        {
            return false;
        }

        found.RevokedAt = calendar.Now();
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return true;
    }
}
