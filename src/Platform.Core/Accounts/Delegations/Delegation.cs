using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts.Delegations;

/// <summary>AB角代办: one account lets another of the same tenant act for it, with chosen roles and for a time.</summary>
public sealed class Delegation : ITenantOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>A角: whose roles they are.</summary>
    public Guid FromId { get; init; }

    /// <summary>B角: who acts.</summary>
    public Guid ToId { get; init; }

    /// <summary>Keys of the roles lent, each of which A has by a grant of its own.</summary>
    public List<string> Roles { get; init; } = [];

    /// <summary>The first day.</summary>
    public DateOnly From { get; init; }

    /// <summary>The first day on which it no longer holds.</summary>
    public DateOnly Until { get; private set; }

    public int Version { get; set; }

    public static Delegation Begin(Guid from, Guid to, IEnumerable<string> roles, DateOnly first, DateOnly until) =>
        new() { FromId = from, ToId = to, Roles = [.. roles], From = first, Until = until };

    /// <summary>Ends it on the day, or before it begins.</summary>
    public void End(DateOnly day) => Until = day < From ? From : day;
}
