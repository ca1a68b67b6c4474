using Platform.Core.Notices.Templates.Versions;
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

    /// <summary>The district's own templates that the import would save; they count at once.</summary>
    public IReadOnlyList<PackageTemplate> Templates { get; init; } = [];

    /// <summary>A new district.</summary>
    public sealed record Open(TenantPackage District) : ImportPlan;

    /// <summary>A draft of a district that is there.</summary>
    public sealed record Draft(TenantInfo Tenant, TenantPackage District) : ImportPlan;

    /// <summary>New versions of own templates, of a district that has these very files of policy as one of its versions.</summary>
    public sealed record TemplatesOnly(TenantInfo Tenant, TenantPackage District) : ImportPlan;

    /// <summary>Nothing: the district has these very files as one of its versions.</summary>
    public sealed record Unchanged(TenantInfo Tenant, TenantPackage District) : ImportPlan;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : ImportPlan;
}
