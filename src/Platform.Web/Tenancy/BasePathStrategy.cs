using Platform.Core.Tenancy;

namespace Platform.Web.Tenancy;

/// <summary>The first segment of the address, unless it is the platform's own.</summary>
public sealed class BasePathStrategy : IMultiTenantStrategy
{
    public const string StrategyName = "base-path";

    public string Name => StrategyName;

    public string? GetIdentifier(HttpContext context) => FirstSegment(OriginalPath.Of(context));

    internal static string? FirstSegment(PathString path)
    {
        var text = path.Value ?? "";
        var end = text.IndexOf('/', Math.Min(1, text.Length));
        var segment = end < 0 ? text.TrimStart('/') : text[1..end];
        return segment.Length == 0 || (ReservedIdentifiers.Contains(segment) && !IsProvince(segment)) ? null : segment;
    }

    private static bool IsProvince(string segment) => segment.Equals(TenantInfo.ProvinceIdentifier, StringComparison.OrdinalIgnoreCase);
}
