using System.Diagnostics;

namespace Platform.Core.Policies.Versions;

internal static class VersionStandings
{
    /// <param name="all">All versions of the tenant.</param>
    public static VersionStanding Of(PolicyVersion version, IReadOnlyList<PolicyVersion> all, DateOnly today) => version.State switch
    {
        PolicyVersionState.Draft => VersionStanding.Draft,
        PolicyVersionState.Checked => VersionStanding.Checked,
        PolicyVersionState.Withdrawn => VersionStanding.Withdrawn,
        PolicyVersionState.Confirmed => version.EffectiveFrom > today ? VersionStanding.Scheduled
            : all.Any(other => IsAfter(other, version) && other.EffectiveFrom <= today) ? VersionStanding.Superseded
            : VersionStanding.InForce,
        _ => throw new UnreachableException(),
    };

    private static bool IsAfter(PolicyVersion other, PolicyVersion version) =>
        other.State == PolicyVersionState.Confirmed && other.Package == version.Package
        && (other.EffectiveFrom > version.EffectiveFrom || other.EffectiveFrom == version.EffectiveFrom && other.Number > version.Number);
}
