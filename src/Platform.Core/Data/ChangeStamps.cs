using Microsoft.EntityFrameworkCore;

namespace Platform.Core.Data;

/// <summary>Moves a stamp on, inside the transaction of the change that it tells of.</summary>
internal static class ChangeStamps
{
    public static async Task MoveAsync(this PlatformDb db, string kind, CancellationToken cancellation)
    {
        var stamp = await db.Set<ChangeStamp>().SingleOrDefaultAsync(row => row.Kind == kind, cancellation).ConfigureAwait(false);
        if (stamp is null)
        {
            db.Add(stamp = new ChangeStamp { Kind = kind });
        }

        stamp.Number++;
    }
}
