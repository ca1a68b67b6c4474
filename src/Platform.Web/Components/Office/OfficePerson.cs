using System.Security.Claims;

namespace Platform.Web.Components.Office;

/// <summary>The person at work, as the top bar names them.</summary>
public sealed record OfficePerson(string Name, string? Unit)
{
    /// <summary>Claim with the name that colleagues know; the account's name stands in for it.</summary>
    public const string NameClaim = "display_name";

    /// <summary>Claim with the department or the unit.</summary>
    public const string UnitClaim = "unit";

    /// <summary>Null while nobody has signed in.</summary>
    public static OfficePerson? Of(ClaimsPrincipal person) =>
        person.Identity is { IsAuthenticated: true } identity && (person.FindFirstValue(NameClaim) ?? identity.Name) is { Length: > 0 } name
            ? new OfficePerson(name, person.FindFirstValue(UnitClaim))
            : null;
}
