using Microsoft.AspNetCore.Identity;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts;

public sealed class AccountClaim : IdentityUserClaim<Guid>, ITenantOwned
{
    public Guid TenantId { get; set; }
}
