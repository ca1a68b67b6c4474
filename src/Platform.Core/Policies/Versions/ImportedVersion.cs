using Platform.Core.Data;
using Platform.Core.Time;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>
/// The first version of a package, as it came: it counts from the beginning and needs no paper but itself, since every item in it cites
/// its own. Nobody confirms it but the platform; whoever finds that it is wrong makes a correction.
/// </summary>
public sealed class ImportedVersion(PlatformDb db, Calendar calendar)
{
    /// <summary>Saves it in the tenant at hand, inside the caller's transaction.</summary>
    public async Task<PolicyVersion> SaveAsync(string package, IReadOnlyList<PolicyFile> files, CancellationToken cancellation)
    {
        var act = new PolicyAct(db.Work.AccountId, db.Work.Actor, calendar.Now());
        var version = new PolicyVersion
        {
            TenantId = db.TenantId ?? throw new Tenancy.TenantRequiredException(),
            Package = package,
            Number = 1,
            Kind = PolicyVersionKind.Import,
            Summary = "首次导入",
            EffectiveFrom = PolicyVersion.Beginning,
            ContentHash = ContentHash.Of(files),
            DraftedById = act.AccountId,
            DraftedBy = act.Name,
            DraftedAt = act.At,
        };
        db.Add(version);
        db.AddFiles(version, files);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        version.Confirm(act);
        db.AddHead(version, act.At);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return version;
    }
}
