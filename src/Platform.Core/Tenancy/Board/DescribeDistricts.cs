using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Policies;
using Platform.Core.Time;

namespace Platform.Core.Tenancy.Board;

/// <summary>区县一览: what the province sees of its districts, as far as the person at hand may look.</summary>
public sealed class DescribeDistricts(AcrossTenants across, DistrictsInSight sight, DistrictHistory history, PolicyPackages packages, Calendar calendar)
{
    /// <summary>Every district in sight as the catalog knows it; its figures and its policy are not read.</summary>
    public IReadOnlyList<DistrictRow> InSight() => [.. sight.Of(Permissions.SeeTenants).Select(tenant => new DistrictRow(tenant, DistrictFigures.Unread))];

    /// <summary>Reads the figures and the policy of these districts, one after the other: for as many as are shown.</summary>
    public async Task<IReadOnlyList<DistrictRow>> ReadAsync(IReadOnlyCollection<DistrictRow> rows, CancellationToken cancellation) =>
        WithPolicies(await CountAsync(rows, cancellation).ConfigureAwait(false));

    /// <summary>Reads the figures alone, inside each district.</summary>
    public async Task<IReadOnlyList<DistrictRow>> CountAsync(IReadOnlyCollection<DistrictRow> rows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var read = await across.ReadAsync("区县一览", [.. rows.Select(row => row.Tenant)], (tenant, services) => CountAsync(tenant, services, cancellation), cancellation).ConfigureAwait(false);
        var byId = read.ToDictionary(row => row.Tenant.Id);
        return [.. rows.Select(row => byId[row.Tenant.Id])];
    }

    /// <summary>Adds what the policies say, of districts whose reading was told of already. Each is loaded that this node does not keep.</summary>
    public IReadOnlyList<DistrictRow> WithPolicies(IReadOnlyCollection<DistrictRow> rows)
    {
        var today = calendar.Today();
        return [.. rows.Select(row => packages.District(row.Tenant.Identifier) is { } package ? row with { Policy = DistrictPolicy.Of(package, today) } : row)];
    }

    /// <summary>One district, with its life so far, latest first.</summary>
    public async Task<(DistrictRow Row, IReadOnlyList<DistrictEvent> History)> OneAsync(TenantInfo district, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(district);
        var read = await across.ReadAsync(
            "区县情况",
            [district],
            async (tenant, services) => (
                Row: await CountAsync(tenant, services, cancellation).ConfigureAwait(false),
                Own: await services.GetRequiredService<DistrictHistory>().RunAsync(tenant.Id, cancellation).ConfigureAwait(false)),
            cancellation).ConfigureAwait(false);
        var (row, own) = read.Single();
        var ours = await history.RunAsync(district.Id, cancellation).ConfigureAwait(false);
        return (WithPolicies([row]).Single(), [.. ours.Concat(own).OrderByDescending(told => told.At)]);
    }

    private static async Task<DistrictRow> CountAsync(TenantInfo tenant, IServiceProvider services, CancellationToken cancellation) =>
        new(tenant, await services.GetRequiredService<CountDistrict>().RunAsync(cancellation).ConfigureAwait(false));
}
