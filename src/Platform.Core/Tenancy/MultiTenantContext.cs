namespace Platform.Core.Tenancy;

/// <summary>The tenant of the work at hand, and the strategy that found it.</summary>
public sealed record MultiTenantContext(TenantInfo TenantInfo, string Strategy);
