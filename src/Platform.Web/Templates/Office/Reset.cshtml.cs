using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies;
using Platform.Web.Components;
using Platform.Web.Components.Forms;
using Platform.Web.Tenancy;

namespace Platform.Web.Templates.Office;

/// <summary>恢复共用模板.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
[ShowsPolicy]
public sealed class ResetModel(NoticeTemplates templates, FindTemplateVersions find, PolicyReader policies, ResetTemplate reset) : TemplatePage(templates, find, policies)
{
    public Confirmation Confirmation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await LoadAsync(cancellation) ? NotFound() : IsOwn ? Show() : LocalRedirect(Url.Content(Here));

    public async Task<IActionResult> OnPostAsync(int known, string? confirmed, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        Show();
        if (!Confirmation.IsGiven(confirmed))
        {
            Confirmation = Confirmation.Refused();
            return Page();
        }

        switch (await reset.RunAsync(new(Path, known), cancellation))
        {
            case TemplateChange.Saved:
                PageMessages.Say(TempData, "已恢复共用模板。");
                return LocalRedirect(Url.Content(Here));
            case TemplateChange.Refused refused:
                Refusal = refused.Reason;
                return Page();
            case TemplateChange.Outdated outdated:
                Refusal = outdated.Reason;
                await LoadAsync(cancellation);
                return Show();
            default:
                throw new UnreachableException();
        }
    }

    private PageResult Show()
    {
        Confirmation = new Confirmation($"“{Title}”恢复共用模板", Title, "恢复共用模板")
        {
            Consequences = ["本地的修改不再生效，公文改按共用模板排印。", "历次版本都保留，可以再恢复。"],
            CancelUrl = Here,
            Values = new Dictionary<string, string> { ["known"] = $"{Known}" },
        };
        return Page();
    }
}
