using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>Saves a new draft of a package of the tenant at hand, under the next number.</summary>
public sealed class NewDraft(PlatformDb db)
{
    private const int Attempts = 5;

    internal async Task<PolicyVersion> SaveAsync(string package, PolicyVersionKind kind, string summary, PolicyVersion? basedOn, IReadOnlyList<PolicyFile> files, PolicyAct act, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var last = await db.Set<PolicyVersion>().Where(version => version.Package == package).MaxAsync(version => (int?)version.Number, cancellation).ConfigureAwait(false) ?? 0;
            var draft = new PolicyVersion
            {
                TenantId = db.TenantId ?? throw new Tenancy.TenantRequiredException(),
                Package = package,
                Number = last + 1,
                Kind = kind,
                Summary = summary,
                BasedOnId = basedOn?.Id,
                EffectiveFrom = kind == PolicyVersionKind.Correction ? basedOn?.EffectiveFrom : null,
                ContentHash = ContentHash.Of(files),
                DraftedById = act.AccountId,
                DraftedBy = act.Name,
                DraftedAt = act.At,
            };
            db.Add(draft);
            db.AddFiles(draft, files);
            try
            {
                await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
                return draft;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody else took the number.
                db.ChangeTracker.Clear();
            }
        }
    }
}
