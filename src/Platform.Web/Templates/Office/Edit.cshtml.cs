using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies;
using Platform.Documents.Html;
using Platform.Web.Components;
using Platform.Web.Notices;
using Platform.Web.Policies;
using Platform.Web.Tenancy;

namespace Platform.Web.Templates.Office;

/// <summary>One template: its texts, the paper that they make, and what is wrong with them, before anybody else sees any of it.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
[ShowsPolicy]
public sealed class EditModel(NoticeTemplates templates, FindTemplateVersions find, PolicyReader policies, CheckTemplate check, PreviewPapers papers, Rights rights)
    : TemplatePage(templates, find, policies)
{
    private CheckedTemplate found = null!;

    [BindProperty]
    public TemplateForm Form { get; set; } = new();

    public IReadOnlyList<TemplateFault> Faults => found.Faults;

    /// <summary>The paper; null where there is nothing to print on it.</summary>
    public HtmlWriting? Paper { get; private set; }

    public IEnumerable<WebFont> Fonts => Paper?.Fonts ?? [];

    public string WhyNoPaper => Paper is not null ? string.Concat(Paper.Notices) : found.NotApplicable is { } reason ? $"本区县用不上这份公文：{reason}。" : "排印不出来，原因见左侧。";

    /// <summary>What others saved meanwhile, where it differs from what was typed.</summary>
    public IReadOnlyList<LineComparison> Clashes { get; private set; } = [];

    public string FontUrl(WebFont font) => TemplateFonts.Url(Request.PathBase, Path, font);

    /// <summary>The line that the fault is in, where it is in one of the two texts.</summary>
    public string? LineOf(TemplateFault fault)
    {
        var text = TemplateWords.FieldOf(fault, Path) switch { "Form_Text" => Form.Texts.Text, "Form_Declaration" => Form.Texts.Declaration, _ => null };
        return text?.Split('\n').ElementAtOrDefault(fault.Line - 1) is { Length: > 0 } line ? line : null;
    }

    /// <param name="from">The number of an earlier version to begin with; null for what counts now.</param>
    public async Task<IActionResult> OnGetAsync(int? from, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        var earlier = Versions.FirstOrDefault(version => version.Number == from && !version.IsReset);
        Form = TemplateForm.Of(earlier?.Texts ?? Current, Known);
        Form.Note = earlier is null ? null : $"恢复第 {earlier.Number} 版";
        return Show();
    }

    /// <summary>Shows what is typed, and saves nothing.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Show() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromServices] SaveTemplate save, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Form.Note))
        {
            ModelState.AddModelError("Form.Note", "请写明改了什么。");
            return Show();
        }

        switch (await save.RunAsync(new(Path, Form.Known, Form.Texts, Form.Note), cancellation))
        {
            case TemplateChange.Saved saved:
                PageMessages.Say(TempData, $"已保存第 {saved.Version.Number} 版，现在按它排印。");
                return LocalRedirect(Url.Content(Here));
            case TemplateChange.Refused refused:
                Refusal = refused.Reason;
                return Show();
            case TemplateChange.Outdated outdated:
                return await AgainAsync(outdated, cancellation);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> AgainAsync(TemplateChange.Outdated outdated, CancellationToken cancellation)
    {
        Refusal = outdated.Reason;
        await LoadAsync(cancellation);
        Clashes = Compare(Current, Form.Texts);
        Form.Known = Known;
        ModelState.Remove("Form.Known");
        return Show();
    }

    private PageResult Show()
    {
        found = check.Run(Policies.Package, Path, Form.Texts);
        Paper = found.Notice is { } notice ? papers.Fragment(notice, id => SourcePages.Of(Request.PathBase, id), onlyFor: rights.AccountId) : null;
        return Page();
    }
}
