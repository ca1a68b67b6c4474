using OpenIddict.EntityFrameworkCore.Models;
using Platform.Core.Tenancy;

namespace Platform.Core.Api;

/// <summary>What OpenIddict keeps of a consent; clients that act for themselves need none.</summary>
public sealed class ApiAuthorization : OpenIddictEntityFrameworkCoreAuthorization<Guid, ApiApplication, ApiToken>, ITenantOwned
{
    public ApiAuthorization() => Id = Guid.CreateVersion7();

    public Guid TenantId { get; set; }
}
