using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies.Sources;
using Platform.Core.Policies.Versions;
using Platform.Web.Components;

namespace Platform.Web.PolicySources.Staff;

/// <summary>原文: the text of a document, and the form in which it is uploaded or pasted.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class TextModel(CompareDocument compare, FindDocumentText find, KeepDocumentText keep, Rights rights, SourceLinks links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Document { get; set; } = "";

    /// <summary>Which of the document's texts is shown; null for none.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Number { get; set; }

    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public string Title { get; private set; } = "";

    public PolicyVersion Version { get; private set; } = null!;

    public IReadOnlyList<FindDocumentText.Line> Texts { get; private set; } = [];

    public DocumentText? Shown { get; private set; }

    public string? Refusal { get; private set; }

    public bool MayKeep => rights.Allows(Permissions.ManagePolicy);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!MayKeep)
        {
            return Forbid();
        }

        if (await Form.ReadAsync(ModelState, cancellation) is not { } text)
        {
            return await ShowAsync(cancellation);
        }

        switch (await keep.RunAsync(new(Id, Document, Form.Known, text, Form.File?.FileName), cancellation))
        {
            case TextKept.Done or TextKept.Same:
                PageMessages.Say(TempData, "原文已保存。");
                return LocalRedirect(Url.Content(links.Document(Id, Document)));
            case TextKept.Outdated outdated:
                Refusal = outdated.Reason;
                return await ShowAsync(cancellation);
            case TextKept.Refused refused:
                ModelState.AddModelError("Form.Text", refused.Reason);
                return await ShowAsync(cancellation);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (await compare.RunAsync(Id, Document, cancellation) is not { } found)
        {
            return NotFound();
        }

        (Version, Title) = (found.Version, found.Title);
        Texts = await find.AllAsync(Version.Package, Document, cancellation);
        Shown = Number is { } number ? await find.NumberAsync(Version.Package, Document, number, cancellation) : null;
        ModelState.Remove("Form.Known");
        Form.Known = Texts is [var latest, ..] ? latest.Number : 0;
        return Page();
    }
}
