using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;

namespace Platform.Core.Tenancy.Board;

/// <summary>区县一览: what the province sees of its districts, as far as the person at hand may look.</summary>
public sealed class DescribeDistricts(AcrossTenants across, DistrictsInSight sight, DistrictHistory history)
{
    /// <summary>Every district in sight.</summary>
    public Task<IReadOnlyList<DistrictRow>> AllAsync(CancellationToken cancellation) => across.ReadAsync(
        "区县一览",
        sight.Of(Permissions.SeeTenants),
        async (tenant, services) => new DistrictRow(tenant, await services.GetRequiredService<CountDistrict>().RunAsync(cancellation).ConfigureAwait(false)),
        cancellation);

    /// <summary>One district, with its life so far, latest first.</summary>
    public async Task<(DistrictRow Row, IReadOnlyList<DistrictEvent> History)> OneAsync(TenantInfo district, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(district);
        var read = await across.ReadAsync(
            "区县情况",
            [district],
            async (tenant, services) => (
                Row: new DistrictRow(tenant, await services.GetRequiredService<CountDistrict>().RunAsync(cancellation).ConfigureAwait(false)),
                Own: await services.GetRequiredService<DistrictHistory>().RunAsync(tenant.Id, cancellation).ConfigureAwait(false)),
            cancellation).ConfigureAwait(false);
        var (row, own) = read.Single();
        var ours = await history.RunAsync(district.Id, cancellation).ConfigureAwait(false);
        return (row, [.. ours.Concat(own).OrderByDescending(told => told.At)]);
    }
}
