namespace Platform.Web.Components.Office;

/// <summary>What stands around an office page. A page may give its own in <c>ViewData["Shell"]</c>; the layout makes it otherwise.</summary>
public sealed record OfficeShell(OfficeFace Face, string Place, IReadOnlyList<OfficeMenuGroup> Menu)
{
    public OfficePerson? Person { get; init; }

    /// <summary>Where the search box leads; null where nothing can be searched yet.</summary>
    public string? SearchUrl { get; init; }

    /// <summary>Messages that wait for the person; null where there are none to show.</summary>
    public int? Unread { get; init; }
    public string MessagesUrl { get; init; } = "~/office/messages";
    public string AccountUrl { get; init; } = "~/account";
    public string SignOutUrl { get; init; } = "~/account/sign-out";
    public string SignInUrl { get; init; } = "~/account/sign-in";
    public string HomeUrl { get; init; } = "~/account";

    /// <summary>The entry whose address is the longest beginning of the page's.</summary>
    public OfficeMenuEntry? Current(PathString path) => Menu.SelectMany(group => group.Entries)
        .Where(entry => path.StartsWithSegments(entry.Url.TrimStart('~').Split('?')[0]))
        .MaxBy(entry => entry.Url.Length);
}
