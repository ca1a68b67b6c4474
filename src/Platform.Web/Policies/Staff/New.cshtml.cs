using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Web.Components;
using Platform.Web.Components.Tables;
using Platform.Web.Routing;

namespace Platform.Web.Policies.Staff;

/// <summary>起草新版: from a confirmed version, as a change or as a correction of it.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class NewModel(FindVersions find, StartDraft start, StaffLinks links) : PageModel
{
    public static readonly IReadOnlyList<Option> Kinds =
    [
        new(nameof(PolicyVersionKind.Change), "调整：政策本身有变，从新的日期起施行"),
        new(nameof(PolicyVersionKind.Correction), "更正：录入与原文不符，按原来的施行日期改正"),
    ];

    [BindProperty(SupportsGet = true)]
    public NewDraftForm Form { get; set; } = new();

    public IReadOnlyList<Option> Sources { get; private set; } = [];

    public string? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        var confirmed = await ShowAsync(cancellation);
        Form.From ??= confirmed.FirstOrDefault(found => found.Standing == VersionStanding.InForce)?.Version.Id ?? (confirmed is [var first, ..] ? first.Version.Id : null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Form.From is null)
        {
            ModelState.AddModelError("Form.From", "请选择以哪一版为底稿。");
        }

        if (string.IsNullOrWhiteSpace(Form.Summary))
        {
            ModelState.AddModelError("Form.Summary", "请写明这一版要改什么。");
        }

        if (ModelState.IsValid)
        {
            switch (await start.RunAsync(new(Form.From!.Value, Form.Summary!, Form.Kind == PolicyVersionKind.Correction), cancellation))
            {
                case PolicyChange.Done done:
                    PageMessages.Say(TempData, $"已起草{VersionWords.Name(done.Version)}。");
                    return LocalRedirect(Url.Content(links.Of($"policies/{done.Version.Id}")));
                case PolicyChange.Refused refused:
                    Refusal = refused.Reason;
                    break;
            }
        }

        await ShowAsync(cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<FindVersions.Found>> ShowAsync(CancellationToken cancellation)
    {
        var all = await find.RunAsync(cancellation);
        List<FindVersions.Found> confirmed = [.. all.Where(found => found.Version.State == PolicyVersionState.Confirmed)];
        var several = confirmed.Select(found => found.Version.Package).Distinct().Count() > 1;
        Sources = [.. confirmed.Select(found => new Option(found.Version.Id.ToString(), $"{(several ? found.Version.Package + " " : "")}{VersionWords.Name(found.Version)}（{VersionWords.Of(found.Standing).Text}，{VersionWords.Day(found.Version.EffectiveFrom)}起）"))];
        return confirmed;
    }
}
