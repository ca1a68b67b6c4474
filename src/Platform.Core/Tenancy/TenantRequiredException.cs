namespace Platform.Core.Tenancy;

/// <summary>Code that belongs to one tenant ran without one: fail closed.</summary>
public sealed class TenantRequiredException()
    : InvalidOperationException("No tenant was resolved for work that needs one.");
