namespace Platform.Core.Tenancy;

/// <summary>What came of a change to the catalog.</summary>
public abstract record TenantChange
{
    private TenantChange()
    {
    }

    public sealed record Done(TenantInfo Tenant) : TenantChange;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : TenantChange;
}
