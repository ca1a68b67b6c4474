using Platform.Core.Data;

namespace Platform.Core.Policies.Versions;

internal static class VersionHeads
{
    /// <summary>With the next save, a confirmed version counts on every node.</summary>
    /// <param name="told">When the trail was told that it has come into force; null where it has not yet.</param>
    public static void AddHead(this PlatformDb db, PolicyVersion version, DateTimeOffset? told)
    {
        db.Add(new PolicyHead
        {
            Package = version.Package,
            Number = version.Number,
            TenantId = version.TenantId,
            VersionId = version.Id,
            EffectiveFrom = version.EffectiveFrom!.Value,
            ConfirmedAt = version.ConfirmedAt!.Value,
            ContentHash = version.ContentHash,
            ToldAt = told,
        });
        db.Announce(DatabasePolicySource.StampKind);
    }
}
