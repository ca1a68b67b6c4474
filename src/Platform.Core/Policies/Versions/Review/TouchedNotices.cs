using Platform.Core.Notices;
using Platform.Core.Notices.Templates;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions.Review;

/// <summary>Which notices a change of policy touches: each is made twice, with sample values, and the texts are compared.</summary>
public sealed class TouchedNotices(NoticeTemplates templates, RenderNotice render)
{
    private static readonly Dictionary<string, string> Nothing = [];

    public IReadOnlyList<TouchedNotice> Of(TenantPackage before, TenantPackage after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. templates.All(after.Slug)
                .Select(template => (template, Effect: EffectOf(Make(before, template.Name), Make(after, template.Name))))
                .Where(one => one.Effect is not null)
                .Select(one => new TouchedNotice(one.template.Name, one.template.Declaration.Title, one.Effect!.Value)),
        ];
    }

    private RenderNoticeResult Make(TenantPackage package, string template) =>
        render.Run(new RenderNotice.Command(package, template, null, Nothing) { UseSamples = true });

    private static NoticeEffect? EffectOf(RenderNoticeResult before, RenderNoticeResult after) => (before, after) switch
    {
        (RenderNoticeResult.Rendered old, RenderNoticeResult.Rendered now) => NoticeWriters.Text(old) == NoticeWriters.Text(now) ? null : NoticeEffect.Changed,
        (RenderNoticeResult.Rendered, RenderNoticeResult.NotApplicable) => NoticeEffect.NoLongerApplicable,
        (RenderNoticeResult.Rendered, _) => NoticeEffect.Breaks,
        (_, RenderNoticeResult.Rendered) => NoticeEffect.BecomesApplicable,
        _ => null,
    };
}
