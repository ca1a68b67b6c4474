using Microsoft.EntityFrameworkCore;

namespace Platform.Core.Subsidies.Rechecking;

/// <summary>
/// 追溯复算: decided cases that come out otherwise by what is now known of their day, whichever version of whichever layer changed it, and about
/// which nobody has said yet what becomes of it.
/// </summary>
public sealed class FindChangedCases(CaseRules rules, CaseSeal seal)
{
    /// <param name="among">Decided cases.</param>
    /// <returns>In the order of their numbers.</returns>
    public async Task<IReadOnlyList<ChangedCase>> RunAsync(IQueryable<SubsidyCase> among, CancellationToken cancellation)
    {
        var changed = new List<ChangedCase>();
        var days = new Dictionary<DateOnly, RulesOfDay?>();
        var decided = among.AsNoTracking().Where(one => one.State == SubsidyCaseState.Granted || one.State == SubsidyCaseState.NotMet).OrderBy(one => one.Number);
        await foreach (var one in decided.AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (!days.TryGetValue(one.Day, out var day))
            {
                days.Add(one.Day, day = rules.On(one.Day));
            }

            if (day is not null && Compare(one, day) is { } found)
            {
                changed.Add(found);
            }
        }

        return changed;
    }

    /// <returns>Null where the case was not decided by rules, or comes out the same.</returns>
    public ChangedCase? Find(SubsidyCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.IsComputed && rules.On(one.Day) is { } day ? Compare(one, day) : null;
    }

    // The same texts need no computing.
    private ChangedCase? Compare(SubsidyCase one, RulesOfDay day)
    {
        if (one.ComputedUnder == day.Snapshot)
        {
            return null;
        }

        if (seal.TryOpen(one.Particulars) is not { } particulars)
        {
            return null;
        }

        var found = new ChangedCase(one, particulars, one.Settled, day.Decide(one.Scheme, particulars), day);
        return found.After == one.Computed ? null : found;
    }
}
