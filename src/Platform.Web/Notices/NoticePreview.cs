using System.Diagnostics;
using Platform.Core.Notices;
using Platform.Core.Notices.Templates;
using Platform.Policy.Packages;

namespace Platform.Web.Notices;

/// <summary>The paper for what was typed, samples standing in for what is missing or wrong.</summary>
/// <param name="Notice">Null where the template refused to render; <see cref="Refusals"/> says why.</param>
/// <param name="Errors">What is wrong, for the fields.</param>
/// <param name="Refusals">Sentences of the template or the reader that belong to no field.</param>
internal sealed record NoticePreview(RenderNoticeResult.Rendered? Notice, IReadOnlyList<ParameterError> Errors, IReadOnlyList<string> Refusals)
{
    public static NoticePreview Of(RenderNotice render, TenantPackage package, string template, NoticeRequest request)
    {
        RenderNoticeResult Run(IReadOnlyDictionary<string, string> given, bool samples) =>
            render.Run(new RenderNotice.Command(package, template, request.Day, given) { UseSamples = samples });

        var asked = Run(request.Given, samples: !request.Complete);
        if (asked is RenderNoticeResult.Rendered notice)
        {
            return new NoticePreview(notice, [], []);
        }

        var errors = (asked as RenderNoticeResult.InvalidParameters)?.Errors ?? [];
        var right = request.Given.Where(value => errors.All(error => error.Key != value.Key)).ToDictionary(StringComparer.Ordinal);
        var shown = Run(right, samples: true);
        return new NoticePreview(shown as RenderNoticeResult.Rendered, errors, [.. Refused(asked).Union(Refused(shown))]);
    }

    private static IReadOnlyList<string> Refused(RenderNoticeResult result) => result switch
    {
        RenderNoticeResult.Rendered or RenderNoticeResult.InvalidParameters => [],
        RenderNoticeResult.Refused refused => refused.Diagnostics,
        RenderNoticeResult.NotApplicable not => [not.Reason],
        RenderNoticeResult.UnknownTemplate => ["没有这个模板"],
        _ => throw new UnreachableException(),
    };
}
