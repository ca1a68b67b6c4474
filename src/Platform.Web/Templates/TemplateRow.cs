using Platform.Core.Notices;
using Platform.Core.Notices.Templates.Versions;

namespace Platform.Web.Templates;

/// <summary>One template in the list.</summary>
/// <param name="Own">The latest version of the district's own copy; null where there never was one.</param>
public sealed record TemplateRow(NoticeListing Listing, FindTemplateVersions.Latest? Own)
{
    public string Path => Listing.Template.Path;

    public string Title => Listing.Template.Declaration.Title;

    public string Type => Listing.Template.Declaration.Type;

    /// <summary>The number of the version that counts; null where the shared template does.</summary>
    public int? Version => Own is { IsReset: false } own ? own.Number : null;

    public NoticeStanding Standing => Listing.Standing;
}
