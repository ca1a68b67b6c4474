using OpenIddict.EntityFrameworkCore.Models;
using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Api;

/// <summary>令牌: the caller holds a random reference, the database its hash.</summary>
public sealed class ApiToken : OpenIddictEntityFrameworkCoreToken<Guid, ApiApplication, ApiAuthorization>, ITenantOwned
{
    public ApiToken() => Id = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    [Secret]
    public override string? Payload { get; set; }

    [Secret]
    public override string? ReferenceId { get; set; }
}
