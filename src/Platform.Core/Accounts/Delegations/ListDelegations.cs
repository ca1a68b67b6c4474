using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Delegations;

/// <summary>Delegations of whoever is signed in, given and received, those that go on first.</summary>
public sealed class ListDelegations(PlatformDb db, Rights rights, Calendar calendar)
{
    public async Task<IReadOnlyList<DelegationLine>> RunAsync(CancellationToken cancellation)
    {
        var own = rights.AccountId;
        var rows = await db.Set<Delegation>().AsNoTracking().Where(row => row.FromId == own || row.ToId == own)
            .Join(db.Set<Account>(), row => row.FromId, giver => giver.Id, (row, giver) => new { row, From = giver.DisplayName })
            .Join(db.Set<Account>(), pair => pair.row.ToId, taker => taker.Id, (pair, taker) => new { pair.row, pair.From, To = taker.DisplayName })
            .ToListAsync(cancellation).ConfigureAwait(false);
        var today = calendar.Today();
        return [.. rows
            .Select(one => new DelegationLine(one.row.Id, one.row.FromId == own, one.From, one.To, one.row.Roles, one.row.From, one.row.Until, today < one.row.Until, one.row.From <= today))
            .OrderByDescending(line => line.Open).ThenByDescending(line => line.From)];
    }
}

/// <summary>One delegation as its page shows it.</summary>
/// <param name="Given">Whether it was given by whoever looks, else received.</param>
/// <param name="Open">Whether it holds or will hold.</param>
/// <param name="Begun">Whether its first day has come.</param>
public sealed record DelegationLine(Guid Id, bool Given, string Giver, string Taker, IReadOnlyList<string> Roles, DateOnly From, DateOnly Until, bool Open, bool Begun);
