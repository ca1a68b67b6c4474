using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Notices;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Documents.Html;
using Platform.Documents.Model;
using Platform.Web.Policy;

namespace Platform.Web.Notices.Portal;

/// <summary>One notice: its form, and the paper as it would be printed with what is typed.</summary>
[AllowAnonymous]
public sealed class PreviewModel(PolicyReader reader, Calendar calendar, DescribeNotice describe, RenderNotice render, PreviewPapers papers) : PolicyPage(reader, calendar)
{
    public NoticeDescription Notice { get; private set; } = null!;
    public IReadOnlyList<NoticeField> Fields { get; private set; } = [];
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    /// <summary>The paper; null where there is nothing to print on it.</summary>
    public HtmlWriting? Paper { get; private set; }

    /// <summary>True where the paper is a form, which the standard of 公文 does not bind.</summary>
    public bool IsForm { get; private set; }

    public IEnumerable<WebFont> Fonts => Paper?.Fonts ?? [];

    public IEnumerable<NoticeField> Wrong => Fields.Where(question => question.Error is not null);
    public IEnumerable<NoticeField> Sampled => Fields.Where(question => question.Sampled);

    public string Title => Notice.Template.Declaration.Title;

    public string FontUrl(WebFont font) => NoticeWebFonts.Url(Request.PathBase, Notice.Template.Name, font, Request.QueryString);

    public IActionResult OnGet(string name)
    {
        if (describe.Run(Package, name, null) is not { } notice)
        {
            return NotFound();
        }

        var request = NoticeRequest.Read(Request.Query, notice.Template.Declaration);
        var package = PackageOn(request.Day);
        Notice = describe.Run(package, name, request.Day)!;
        if (Notice.NotApplicable is null)
        {
            Show(NoticePreview.Of(render, package, notice.Template.Name, request), request);
        }

        return Page();
    }

    private void Show(NoticePreview preview, NoticeRequest request)
    {
        Fields = [.. NoticeField.Of(Notice, request, preview.Errors), NoticeField.Day(request, Notice.Template.Declaration.AsOf)];
        Refusals = preview.Refusals;
        IsForm = preview.Notice?.Document.Head.Format == DocumentFormat.Form;
        Paper = preview.Notice is { } notice
            ? papers.Fragment(notice, id => SourcePages.Of(Request.PathBase, id))
            : null;
    }
}
