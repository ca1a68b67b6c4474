using Microsoft.EntityFrameworkCore.Storage;
using Platform.Core.Data;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies.Versions;

namespace Platform.Core.Tenancy;

/// <summary>
/// Opens districts, each with the first version of its policy and its own templates, in one transaction: of each everything is there or nothing. Runs outside
/// every tenant, because it enters the province for the catalog and then each district for its own rows.
/// </summary>
public sealed class OpenDistricts(PlatformDb db, ImportedVersion import, NewTemplateVersions templates)
{
    internal static readonly TenantInfo Province = new(TenantInfo.ProvinceId, TenantInfo.ProvinceIdentifier, "省级") { Kind = TenantKind.Province };

    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateException">Another node has opened one of them meanwhile; nothing was opened.</exception>
    public async Task RunAsync(IReadOnlyList<NewDistrict> districts, string strategy, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(districts);
        await using var transaction = await BeginAsync(districts, strategy, cancellation).ConfigureAwait(false);

        foreach (var district in districts)
        {
            using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(district.Info, strategy));
            await db.TellTenantAsync(cancellation).ConfigureAwait(false);
            await import.SaveAsync(district.Tenant.Identifier, district.Files, cancellation).ConfigureAwait(false);
            await templates.ImportAsync(district.Templates, cancellation).ConfigureAwait(false);
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    // The catalog is the province's, and so is the transaction's beginning.
    private async Task<IDbContextTransaction> BeginAsync(IReadOnlyList<NewDistrict> districts, string strategy, CancellationToken cancellation)
    {
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(Province, strategy));
        var transaction = await db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        db.AddRange(districts.Select(district => district.Tenant));
        db.Announce(TenantDirectory.StampKind);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return transaction;
    }
}
