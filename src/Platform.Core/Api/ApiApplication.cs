using OpenIddict.EntityFrameworkCore.Models;
using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Api;

/// <summary>接口客户: a system of the district or the province that calls the API under its own name.</summary>
public sealed class ApiApplication : OpenIddictEntityFrameworkCoreApplication<Guid, ApiAuthorization, ApiToken>, ITenantOwned
{
    public ApiApplication() => Id = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>Only its hash is stored.</summary>
    [Secret]
    public override string? ClientSecret { get; set; }
}
