namespace Platform.Web.Components.Office;

/// <summary>工作台 of a district, or the province's side.</summary>
public enum OfficeFace { Office, Province }

/// <summary>An entry of the side menu. Each module registers its own, as singletons.</summary>
/// <param name="Noun">The module's noun, as in addresses.</param>
/// <param name="Url">The module's first page, e.g. <c>~/office/institutions</c>.</param>
/// <param name="Policy">The authorization policy that the person must meet to see the entry.</param>
public sealed record OfficeMenuEntry(OfficeFace Face, string Noun, string Title, string Icon, string Url, string Policy)
{
    /// <summary>Heading of the group that the entry stands in; groups keep the order of their first entries.</summary>
    public required string Group { get; init; }

    /// <summary>Position within the menu.</summary>
    public int Sort { get; init; }
}
