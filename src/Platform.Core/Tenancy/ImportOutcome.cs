using Platform.Core.Policies.Versions;
using Platform.Policy.Diagnostics;

namespace Platform.Core.Tenancy;

/// <summary>What came of importing a package.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>What was found in the package: errors where it was refused for them, else warnings.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>How many of the district's own templates were saved; they count at once.</summary>
    public int Templates { get; init; }

    /// <summary>The district is new; the package is its first version.</summary>
    public sealed record Opened(TenantInfo Tenant) : ImportOutcome;

    /// <summary>The same files are there already, as one of its versions.</summary>
    public sealed record Unchanged(TenantInfo Tenant) : ImportOutcome;

    /// <summary>The district is there with other files: these wait as a draft for its people to check and confirm.</summary>
    public sealed record Drafted(TenantInfo Tenant, PolicyVersion Version) : ImportOutcome;

    /// <summary>The policy is there already; some of the district's own templates were new.</summary>
    public sealed record TemplatesSaved(TenantInfo Tenant) : ImportOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : ImportOutcome;
}
