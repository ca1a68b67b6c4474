namespace Platform.Core.Accounts.SignIns;

/// <summary>Claims of a signed-in person beside the account's id (<c>NameIdentifier</c>) and the person's name (<c>Name</c>).</summary>
public static class AccountClaimTypes
{
    /// <summary>The id of the tenant in which the principal holds; in every other it is nobody.</summary>
    public const string Tenant = "tenant";

    /// <summary>The id of the <see cref="SignIns.SignIn"/>.</summary>
    public const string SignIn = "sign_in";
}
