using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>What importing a package would do, as things are now.</summary>
public abstract record ImportPlan
{
    private ImportPlan()
    {
    }

    /// <summary>Errors and warnings of the package, in reading order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>A new district.</summary>
    public sealed record Open(TenantPackage District) : ImportPlan;

    /// <summary>A draft of a district that is there.</summary>
    public sealed record Draft(TenantInfo Tenant, TenantPackage District) : ImportPlan;

    /// <summary>Nothing: the district has these very files as one of its versions.</summary>
    public sealed record Unchanged(TenantInfo Tenant, TenantPackage District) : ImportPlan;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : ImportPlan;
}
