using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>The confirmed versions of one package, and which of them counts when.</summary>
internal sealed class PackageHistory
{
    private readonly (PolicyHead Head, PackageVersion Version)[] inOrder;

    /// <param name="open">Gives a version's files.</param>
    public PackageHistory(IEnumerable<PolicyHead> heads, Func<PolicyHead, IReadOnlyList<PolicyFile>> open) => inOrder =
    [
        .. heads.OrderBy(head => head.EffectiveFrom).ThenBy(head => head.Number)
            .Select(head => (head, new PackageVersion(head.Package, head.ContentHash, () => open(head)))),
    ];

    /// <summary>
    /// Of what was known, the version with the latest day not after the one asked for, of one day the one with the highest number. A day
    /// before all of them is answered by the first, so that what is printed of earlier years keeps working.
    /// </summary>
    /// <returns>Null where nothing was known yet.</returns>
    public PackageVersion? Find(PolicyMoment moment)
    {
        PackageVersion? first = null;
        for (var i = inOrder.Length - 1; i >= 0; i--)
        {
            var (head, version) = inOrder[i];
            if (moment.KnownAt is { } known && head.ConfirmedAt > known)
            {
                continue;
            }

            if (head.EffectiveFrom <= moment.Day)
            {
                return version;
            }

            first = version;
        }

        return first;
    }
}
