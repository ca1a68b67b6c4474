using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies.Versions;

namespace Platform.Core.Tenancy;

/// <summary>Reads the catalog anew where it changed: tenants, confirmed policy versions, districts' own templates.</summary>
public sealed class CatalogReading(TenantDirectory directory, DatabasePolicySource policies, RefreshOwnTemplates templates)
{
    // Tenants first: what the others tell of is read inside the tenant whose it is.
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await directory.RefreshAsync(cancellation).ConfigureAwait(false);
        await policies.RefreshAsync(cancellation).ConfigureAwait(false);
        await templates.RunAsync(cancellation).ConfigureAwait(false);
    }
}
