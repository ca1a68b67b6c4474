namespace Platform.Core.Tenancy;

/// <summary>A row of one tenant was about to be written in another, or outside every tenant: nothing was saved.</summary>
public sealed class TenantMismatchException(string message) : InvalidOperationException(message);
