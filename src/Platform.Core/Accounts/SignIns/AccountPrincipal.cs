using System.Security.Claims;

namespace Platform.Core.Accounts.SignIns;

/// <summary>The signed-in person as the web sees it: account, tenant and sign-in. What it may do is asked of the database, never of the cookie.</summary>
public static class AccountPrincipal
{
    public static ClaimsPrincipal Of(Account account, Guid? signIn, string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()));
        identity.AddClaim(new Claim(ClaimTypes.Name, account.DisplayName));
        identity.AddClaim(new Claim(AccountClaimTypes.Tenant, account.TenantId.ToString()));
        if (signIn is { } id)
        {
            identity.AddClaim(new Claim(AccountClaimTypes.SignIn, id.ToString()));
        }

        return new ClaimsPrincipal(identity);
    }

    public static Guid? AccountId(this ClaimsPrincipal principal) => Id(principal, ClaimTypes.NameIdentifier);

    public static Guid? SignInId(this ClaimsPrincipal principal) => Id(principal, AccountClaimTypes.SignIn);

    /// <summary>Whether it was made in this tenant.</summary>
    public static bool BelongsTo(this ClaimsPrincipal principal, Guid tenant) => Id(principal, AccountClaimTypes.Tenant) == tenant;

    private static Guid? Id(ClaimsPrincipal principal, string type) => Guid.TryParse(principal.FindFirst(type)?.Value, out var id) ? id : null;
}
