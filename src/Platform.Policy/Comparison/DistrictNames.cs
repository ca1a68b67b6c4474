using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

/// <summary>What districts beside each other are called.</summary>
public static class DistrictNames
{
    /// <summary>The short name of each, in the same order; the full one where two share a short one, as counties of one province do.</summary>
    public static IReadOnlyList<string> Apart(IReadOnlyList<PolicyView> districts)
    {
        var shared = districts.CountBy(view => view.Tenant.Name).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        return [.. districts.Select(view => shared.Contains(view.Tenant.Name) ? view.Tenant.FullName : view.Tenant.Name)];
    }
}
