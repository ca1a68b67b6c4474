using Microsoft.AspNetCore.Identity;
using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts;

/// <summary>What Identity keeps for an account: the key of its second factor, its recovery codes.</summary>
public sealed class AccountToken : IdentityUserToken<Guid>, ITenantOwned
{
    public Guid TenantId { get; set; }

    [Secret]
    public override string? Value { get; set; }
}
