using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>
/// The district's row follows its policy: name, code and host names are those of the version in force. The short name never changes; a
/// district with another one is another district.
/// </summary>
public sealed class FollowPolicy(PlatformDb db, TenantDirectory directory)
{
    private const string Mend = "改回本区县自己的；确是本区县的，先由对方改去";

    /// <summary>What of a package's profile another district has already, each at its place.</summary>
    internal IReadOnlyList<Diagnostic> Clashes(TenantPackage district, IReadOnlyList<PolicyFile> files) =>
    [
        .. new TakenNames(directory.GetAll().Where(other => other.Id != db.TenantId)).Clashes(district.Profile)
            .Select(clash => ProfilePlace.Error(district.Slug, files, clash.Key, clash.Value, clash.Sentence, Mend)),
    ];

    /// <summary>Why the district cannot be what the profile says, in Chinese; null where it can, until the caller's transaction ends.</summary>
    internal async Task<string?> WhyNotAsync(TenantProfile profile, CancellationToken cancellation)
    {
        var row = await LockAsync(cancellation).ConfigureAwait(false);
        if (IsAs(row, profile))
        {
            return null;
        }

        // Whoever else wants a name waits here, and then sees who has it.
        await db.MoveAsync(TenantDirectory.StampKind, cancellation).ConfigureAwait(false);
        var others = await db.Tenants.AsNoTracking().Where(other => other.Id != row.Id).ToListAsync(cancellation).ConfigureAwait(false);
        return new TakenNames(others.Select(other => other.ToInfo())).WhyNot(profile);
    }

    /// <summary>Makes the row what the profile says with the next save, of which the trail tells.</summary>
    internal async Task RunAsync(TenantProfile profile, CancellationToken cancellation)
    {
        var row = await LockAsync(cancellation).ConfigureAwait(false);
        if (!IsAs(row, profile))
        {
            (row.Name, row.Code, row.Hosts) = (profile.Name, profile.Code, HostsOf(profile));
            db.Announce(TenantDirectory.StampKind);
        }
    }

    internal static List<string> HostsOf(TenantProfile profile) => [.. profile.Hosts.Select(host => host.ToLowerInvariant())];

    // Before the stamp, as everybody who changes a row of the catalog does.
    private async Task<Tenant> LockAsync(CancellationToken cancellation)
    {
        var own = db.Tenants.Where(tenant => tenant.Id == db.TenantId);
        await own.ExecuteUpdateAsync(update => update.SetProperty(tenant => tenant.Version, tenant => tenant.Version), cancellation).ConfigureAwait(false);
        return await own.SingleAsync(cancellation).ConfigureAwait(false);
    }

    private static bool IsAs(Tenant row, TenantProfile profile) => row.Name == profile.Name && row.Code == profile.Code && row.Hosts.SequenceEqual(HostsOf(profile));
}
