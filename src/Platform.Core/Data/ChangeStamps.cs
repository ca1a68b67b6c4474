using Microsoft.EntityFrameworkCore;

namespace Platform.Core.Data;

/// <summary>Moves a stamp on, inside the transaction of the change that it tells of.</summary>
internal static class ChangeStamps
{
    // The database adds, so that of two changes at the same time each has a number of its own and no node misses the second.
    public static async Task MoveAsync(this PlatformDb db, string kind, CancellationToken cancellation)
    {
        var stamps = db.Set<ChangeStamp>().Where(stamp => stamp.Kind == kind);
        if (await AddOneAsync(stamps, cancellation).ConfigureAwait(false) == 0)
        {
            await db.InsertIfAbsentAsync(new ChangeStamp { Kind = kind }, cancellation).ConfigureAwait(false);
            await AddOneAsync(stamps, cancellation).ConfigureAwait(false);
        }
    }

    private static Task<int> AddOneAsync(IQueryable<ChangeStamp> stamps, CancellationToken cancellation) =>
        stamps.ExecuteUpdateAsync(update => update.SetProperty(stamp => stamp.Number, stamp => stamp.Number + 1), cancellation);
}
