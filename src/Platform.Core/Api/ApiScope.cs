using OpenIddict.EntityFrameworkCore.Models;
using Platform.Core.Tenancy;

namespace Platform.Core.Api;

/// <summary>A scope as OpenIddict would store it; ours are in code, <see cref="ApiScopes"/>.</summary>
public sealed class ApiScope : OpenIddictEntityFrameworkCoreScope<Guid>, ITenantOwned
{
    public ApiScope() => Id = Guid.CreateVersion7();

    public Guid TenantId { get; set; }
}
