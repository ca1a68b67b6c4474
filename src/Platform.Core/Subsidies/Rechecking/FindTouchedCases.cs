using Microsoft.EntityFrameworkCore;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies.Cases;

namespace Platform.Core.Subsidies.Rechecking;

/// <summary>牵涉的办件: cases, decided or not, that a draft of the district's own would bring to another result; those that the person at hand may see.</summary>
public sealed class FindTouchedCases(CaseDesk desk, CaseRules rules, IPolicySource source, CaseSeal seal)
{
    /// <summary>Before: what a decided case stands at, what an open one comes to now.</summary>
    /// <param name="version">Not confirmed yet.</param>
    public async Task<IReadOnlyList<ChangedCase>> RunAsync(PolicyVersion version, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (!version.IsOpen || version.EffectiveFrom is not { } from)
        {
            return [];
        }

        // Examples of rules may still come out differently; they decide no case.
        List<PolicyFile> files = [.. (await desk.Db.FilesOfAsync(version.Id, cancellation).ConfigureAwait(false)).Where(file => !RuleExamples.IsFile(file.Path))];
        var until = await NextAsync(version, from, cancellation).ConfigureAwait(false);
        var days = new Dictionary<DateOnly, (RulesOfDay? Without, RulesOfDay? With)>();
        var touched = new List<ChangedCase>();
        var concerned = desk.Visible.AsNoTracking()
            .Where(one => one.Day >= from && one.Day < until && one.State != SubsidyCaseState.Refused && one.State != SubsidyCaseState.Withdrawn).OrderBy(one => one.Number);
        await foreach (var one in concerned.AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (!days.TryGetValue(one.Day, out var rulesOf))
            {
                days.Add(one.Day, rulesOf = (rules.On(one.Day), rules.On(one.Day, With(version, files, one.Day))));
            }

            if (rulesOf is ({ } without, { } with) && Compare(one, without, with) is { } found)
            {
                touched.Add(found);
            }
        }

        return touched;
    }

    private ChangedCase? Compare(SubsidyCase one, RulesOfDay without, RulesOfDay with)
    {
        if (seal.TryOpen(one.Particulars) is not { } particulars)
        {
            return null;
        }

        var before = one.IsComputed ? one.Settled : RulesOfDay.AmountOf(without.Decide(one.Scheme, particulars));
        var found = new ChangedCase(one, particulars, before, with.Decide(one.Scheme, particulars), with);
        return found.After == (one.IsComputed ? one.Computed : before) ? null : found;
    }

    private OverlayPolicySource With(PolicyVersion version, IReadOnlyList<PolicyFile> files, DateOnly day) =>
        new(source.At(new PolicyMoment(day)), new PackageVersion(version.Package, ContentHash.Of(files), () => files));

    // From the next version's day on, this one says nothing.
    private async Task<DateOnly> NextAsync(PolicyVersion version, DateOnly from, CancellationToken cancellation) =>
        await desk.Db.Set<PolicyVersion>().Where(other => other.Package == version.Package && other.State == PolicyVersionState.Confirmed && other.EffectiveFrom > from)
            .MinAsync(other => other.EffectiveFrom, cancellation).ConfigureAwait(false) ?? DateOnly.MaxValue;
}
