using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;

namespace Platform.Core.Tenancy.Board;

/// <summary>What the trail of the tenant at hand tells of a district's row in the catalog.</summary>
public sealed class DistrictHistory(PlatformDb db)
{
    private const int Longest = 100;

    public async Task<IReadOnlyList<DistrictEvent>> RunAsync(Guid district, CancellationToken cancellation)
    {
        var id = district.ToString();
        var told = await db.AuditEvents.AsNoTracking().Where(told => told.Subject == nameof(Tenant) && told.SubjectId == id && told.Succeeded)
            .OrderByDescending(told => told.Sequence).Take(Longest).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. told.Select(one => new DistrictEvent(one.Action, State(one.Before), State(one.After), one.Actor, one.At, one.Reason))];
    }

    private static TenantState? State(string? json)
    {
        using var values = JsonDocument.Parse(json ?? "{}");
        return values.RootElement.TryGetProperty(nameof(Tenant.State), out var state) && Enum.TryParse<TenantState>(state.GetString(), out var known) ? known : null;
    }
}
