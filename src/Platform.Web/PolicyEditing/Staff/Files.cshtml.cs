using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;
using Platform.Policy.Schema;
using Platform.Web.Components;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>The files of a draft as they are written: one changed, begun or taken out.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class FilesModel(FindDraft find, SaveDraftFiles save, DraftPackage package, EditingLinks links) : DraftPage(find, links)
{
    /// <summary>From the package's folder down: sample/policies/plan/targets.yaml; null for the list.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Path { get; set; }

    /// <summary>The line to begin at.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Line { get; set; }

    [BindProperty]
    public int Known { get; set; }

    /// <summary>What somebody typed.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>What the file said when the page was shown.</summary>
    [BindProperty]
    public string? Before { get; set; }

    public PolicyFile? Current => Draft.Files.FirstOrDefault(file => file.Path == Path);

    /// <summary>What the file holds, or what somebody typed.</summary>
    public string Shown { get; private set; } = "";

    public DraftCheck Check { get; private set; } = null!;

    public WorkedExample? Example { get; private set; }

    public TextMerge? Merge { get; private set; }

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || (Path is { Length: > 0 } && !MayBe(Path)))
        {
            return NotFound();
        }

        return Show(Current?.Text ?? "");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || string.IsNullOrEmpty(Path))
        {
            return NotFound();
        }

        var typed = Written(Text);
        if (Known == Draft.Version.Version || Written(Before) == Written(Current?.Text))
        {
            return await SaveAsync([new PolicyFile(Path, typed)], [], typed, $"已保存：{Path}。", Links.File(Id, Path), cancellation);
        }

        return ShowMerge(typed);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Current is null)
        {
            return NotFound();
        }

        if (Known != Draft.Version.Version)
        {
            return ShowMerge(Current.Text);
        }

        return await SaveAsync([], [Path!], Current.Text, $"已删去文件：{Path}。", Links.Files(Id), cancellation);
    }

    /// <summary>Checks the draft with the text that is not saved yet.</summary>
    public async Task<IActionResult> OnPostCheckAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || string.IsNullOrEmpty(Path))
        {
            return NotFound();
        }

        Look(Written(Text), Request.Form);
        return Partial("/PolicyEditing/_Check.cshtml", this);
    }

    /// <summary>The same without script: the page again, with what was typed.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken cancellation) =>
        await LoadAsync(cancellation) && !string.IsNullOrEmpty(Path) ? Show(Written(Text)) : NotFound();

    public async Task<IActionResult> OnPostNewAsync(string? newPath, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        Path = newPath?.Trim();
        if (!string.IsNullOrEmpty(Path) && MayBe(Path))
        {
            return LocalRedirect(Url.Content(Links.File(Id, Path)));
        }

        (Refusal, Path) = ($"文件要放在 {Draft.Version.Package}/ 之下，用小写字母、数字和连字符：{Path}", null);
        return Page();
    }

    /// <summary>The schema of a file's keys, for completion.</summary>
    public async Task<IActionResult> OnGetSchemaAsync(string? name, CancellationToken cancellation) =>
        await LoadAsync(cancellation) && PolicySchema.Generate().FirstOrDefault(schema => schema.Name == $"{name}.schema.json").Text is { } text ? Content(text, "application/schema+json") : NotFound();

    private async Task<IActionResult> SaveAsync(IReadOnlyList<PolicyFile> changed, IReadOnlyList<string> removed, string typed, string sentence, string next, CancellationToken cancellation)
    {
        switch (await save.RunAsync(new SaveDraftFiles.Command(Id, Draft.Version.Version, changed, removed), cancellation))
        {
            case PolicyChange.Done:
                PageMessages.Say(TempData, sentence);
                return LocalRedirect(Url.Content(next));
            case PolicyChange.Refused refused:
                Refusal = refused.Reason;
                return Show(typed);
            case PolicyChange.Outdated:
                await LoadAsync(cancellation);
                return ShowMerge(typed);
            default:
                throw new UnreachableException();
        }
    }

    private PageResult ShowMerge(string typed)
    {
        Merge = TextMerge.Of(Written(Before), typed, Written(Current?.Text));
        return Show(Merge.Text);
    }

    private PageResult Show(string text)
    {
        Shown = text;
        if (Path is { Length: > 0 }) Look(text, Request.HasFormContentType ? Request.Form : Request.Query);
        return Page();
    }

    private void Look(string text, IEnumerable<KeyValuePair<string, StringValues>> sent)
    {
        Check = DraftCheck.Of(Draft, package, Path!, text);
        Example = WorkedExample.Of(Check, Draft.Files, sent);
    }

    /// <summary>Whether the package has the file, or can have it.</summary>
    private bool MayBe(string path) => Current is not null || (new PolicyFile(path, "").PathFault is null && path.StartsWith($"{Draft.Version.Package}/", StringComparison.Ordinal));

    /// <summary>With the line ends that the file has.</summary>
    private string Written(string? text) => (text ?? "").ReplaceLineEndings(Current?.Text.Contains("\r\n", StringComparison.Ordinal) ?? false ? "\r\n" : "\n");
}
