using Platform.Core.Notices.Model;
using Platform.Core.Notices.Templates;
using Platform.Core.Time;
using Platform.Policy.Packages;
using Platform.Templating;

namespace Platform.Core.Notices;

/// <summary>Which notices a district can issue, and why not the others.</summary>
public sealed class ListNotices(NoticeTemplates templates, Calendar calendar)
{
    public IReadOnlyList<NoticeListing> Run(TenantPackage package) =>
        [.. templates.All(package.Profile.Slug).Select(template => Listing(package, template))];

    private NoticeListing Listing(TenantPackage package, NoticeTemplate template)
    {
        if ((template.Unusable ?? NoticePolicy.Refusal(package, null)) is { } refusal)
        {
            return new NoticeListing(template, refusal);
        }

        var (view, document) = NoticePolicy.Choose(package, template.Declaration.AsOf, null, calendar.Today());
        return new NoticeListing(template, Reason(template, NoticeModel.Build(view, document, [], null, calendar.Today())));
    }

    /// <summary>Null where every condition holds, else the first one's sentence.</summary>
    internal static string? Reason(NoticeTemplate template, ScriptObject model) =>
        template.Declaration.AppliesWhen.FirstOrDefault(condition => !ModelPath.Exists(model, condition.Exists))?.Otherwise;
}

/// <summary>A template with the reason why it does not apply, or cannot be read; null where the district can issue it.</summary>
public sealed record NoticeListing(NoticeTemplate Template, string? NotApplicable)
{
    public NoticeStanding Standing => Template.Unusable is not null ? NoticeStanding.Unusable : NotApplicable is null ? NoticeStanding.Applies : NoticeStanding.NotApplicable;
}

/// <summary>Whether a district can issue a notice.</summary>
public enum NoticeStanding { Applies, NotApplicable, Unusable }
