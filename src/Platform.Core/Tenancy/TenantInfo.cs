namespace Platform.Core.Tenancy;

/// <summary>
/// 区县: one jurisdiction that the deployment serves. <see cref="Id"/> is the administrative division code (GB/T 2260) and
/// never appears in an address; <see cref="Identifier"/> is the short name in addresses and may change.
/// </summary>
public sealed record TenantInfo(string Id, string Identifier, string Name)
{
    /// <summary>Host names of the tenant's own, in lower case.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];
}
