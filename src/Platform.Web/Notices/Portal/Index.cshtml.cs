using Microsoft.AspNetCore.Authorization;
using Platform.Core.Notices;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Web.Policy;

namespace Platform.Web.Notices.Portal;

/// <summary>通知公文: what can be printed from the district's policy, and why not the rest.</summary>
[AllowAnonymous]
public sealed class IndexModel(PolicyReader reader, Calendar calendar, ListNotices notices) : PolicyPage(reader, calendar)
{
    public IReadOnlyList<NoticeListing> Offered { get; private set; } = [];
    public IReadOnlyList<NoticeListing> NotOffered { get; private set; } = [];

    public void OnGet()
    {
        var all = notices.Run(Package);
        Offered = [.. all.Where(listing => listing.NotApplicable is null).OrderBy(listing => listing.Template.Declaration.Parameters.Count)];
        NotOffered = [.. all.Where(listing => listing.NotApplicable is not null)];
    }
}
