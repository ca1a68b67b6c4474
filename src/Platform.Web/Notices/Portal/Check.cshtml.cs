using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Notices;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Documents.Checking;
using Platform.Documents.Model;
using Platform.Web.Policy;

namespace Platform.Web.Notices.Portal;

/// <summary>按 GB/T 9704 核对: the files just made from a notice, measured against the standard.</summary>
[AllowAnonymous]
public sealed class CheckModel(PolicyReader reader, Calendar calendar, DescribeNotice describe, RenderNotice render, NoticeChecks checks) : PolicyPage(reader, calendar)
{
    public NoticeDescription Notice { get; private set; } = null!;

    public IReadOnlyList<CheckResult> Results { get; private set; } = [];

    /// <summary>True where too many visitors check at once.</summary>
    public bool Busy { get; private set; }

    /// <summary>True where the paper is a form, which the standard of 公文 does not bind.</summary>
    public bool IsForm { get; private set; }

    public string Title => $"核对：{Notice.Template.Declaration.Title}";

    public string Back => $"~/notices/{Notice.Template.Name}{Request.QueryString}";

    public IActionResult OnGet(string name)
    {
        if (describe.Run(Package, name, null) is not { } notice)
        {
            return NotFound();
        }

        var request = NoticeRequest.Read(Request.Query, notice.Template.Declaration);
        var package = PackageOn(request.Day);
        Notice = describe.Run(package, name, request.Day)!;
        if (Notice.NotApplicable is null && NoticePreview.Of(render, package, name, request).Notice is { } rendered)
        {
            IsForm = rendered.Document.Head.Format == DocumentFormat.Form;
            Show(IsForm ? [] : checks.Run(rendered));
        }

        return Page();
    }

    private void Show(IReadOnlyList<CheckResult>? results)
    {
        Results = results ?? [];
        Busy = results is null;
        if (Busy)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = "10";
        }
    }
}
