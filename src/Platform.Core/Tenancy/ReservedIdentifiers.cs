using System.Collections.Frozen;

namespace Platform.Core.Tenancy;

/// <summary>First segments of addresses that are the platform's own and can never be a tenant.</summary>
public static class ReservedIdentifiers
{
    public static readonly FrozenSet<string> All = new[]
    {
        "province", "api", "connect", "assets", "healthz", "metrics", "compare", "account", "error", "components", "new",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string identifier) => All.Contains(identifier);
}
