using Microsoft.EntityFrameworkCore;
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

    /// <returns>Why nothing was opened, in Chinese: another district has a code or a host name; null where all are open.</returns>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateException">Another node has opened one of them meanwhile; nothing was opened.</exception>
    public async Task<string?> RunAsync(IReadOnlyList<NewDistrict> districts, string strategy, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(districts);
        var (transaction, refusal) = await BeginAsync(districts, strategy, cancellation).ConfigureAwait(false);
        await using var begun = transaction;
        if (refusal is not null)
        {
            return refusal;
        }

        foreach (var district in districts)
        {
            using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(district.Info, strategy));
            await db.TellTenantAsync(cancellation).ConfigureAwait(false);
            await import.SaveAsync(district.Tenant.Identifier, district.Files, cancellation).ConfigureAwait(false);
            await templates.ImportAsync(district.Templates, cancellation).ConfigureAwait(false);
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return null;
    }

    // The catalog is the province's, and so is the transaction's beginning.
    private async Task<(IDbContextTransaction Transaction, string? Refusal)> BeginAsync(IReadOnlyList<NewDistrict> districts, string strategy, CancellationToken cancellation)
    {
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(Province, strategy));
        var transaction = await db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        // Whoever takes a code or a host waits here, so that what is read after it still holds at the end.
        await db.MoveAsync(TenantDirectory.StampKind, cancellation).ConfigureAwait(false);
        var open = await db.Tenants.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
        var taken = new TakenNames(open.Select(tenant => tenant.ToInfo()));
        if (districts.Select(district => taken.WhyNot(district.Tenant)).FirstOrDefault(reason => reason is not null) is { } refusal)
        {
            return (transaction, refusal);
        }

        db.AddRange(districts.Select(district => district.Tenant));
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return (transaction, null);
    }
}
