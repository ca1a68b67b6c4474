using Platform.Core.Tenancy;

namespace Platform.Web.Tenancy;

/// <summary>The tenant that the caller was already authenticated for, before tenancy; for addresses that name none.</summary>
public sealed class ClaimStrategy(TenantDirectory directory) : IMultiTenantStrategy
{
    private const string ClaimType = "tenant";

    public string Name => "claim";

    public string? GetIdentifier(HttpContext context) =>
        ApiAddress.Matches(context) && Guid.TryParse(context.User.FindFirst(ClaimType)?.Value, out var id) ? directory.GetById(id)?.Identifier : null;
}
