using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Platform.Web.Components.Office;

/// <summary>The side menu of a person: the entries whose policy the person meets. A visitor without a sign-in has none.</summary>
public sealed class OfficeMenu(IEnumerable<OfficeMenuEntry> entries, IAuthorizationService authorization)
{
    public async Task<IReadOnlyList<OfficeMenuGroup>> ForAsync(ClaimsPrincipal person, OfficeFace face)
    {
        var seen = new List<OfficeMenuEntry>();
        foreach (var entry in entries.Where(entry => entry.Face == face).OrderBy(entry => entry.Sort))
        {
            if ((await authorization.AuthorizeAsync(person, resource: null, entry.Policy)).Succeeded)
            {
                seen.Add(entry);
            }
        }

        return Grouped(seen);
    }

    internal static IReadOnlyList<OfficeMenuGroup> Grouped(IEnumerable<OfficeMenuEntry> entries) =>
        [.. entries.GroupBy(entry => entry.Group).Select(group => new OfficeMenuGroup(group.Key, [.. group]))];
}

public sealed record OfficeMenuGroup(string Title, IReadOnlyList<OfficeMenuEntry> Entries);
