using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Policy.Editing;
using Platform.Policy.Subsidies.Cases;
using Platform.Web.Components;
using Platform.Web.Components.Forms;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>按新规则更新: what is to be written into one rule case, and its writing; or another day of its determination.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class ExampleModel(FindDraft find, DraftExamples examples, EditDraftItem edit, EditingLinks links) : DraftPage(find, links)
{
    /// <summary>The file of cases.</summary>
    [BindProperty(SupportsGet = true)]
    public string Path { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Example { get; set; } = "";

    [BindProperty]
    public int Known { get; set; }

    /// <summary>Another day of determination (测算日).</summary>
    [BindProperty]
    public TypedDay Day { get; set; } = new("");

    public ChangedExample Changed { get; private set; } = null!;

    /// <summary>Why nothing was written.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return await GoneAsync(cancellation);
        }

        return Changed.Changes.Count == 0 ? NotFound() : await WriteAsync([.. Changed.Changes.Select(change => new FieldChange(change.Key, change.Value))], $"已按新规则更新：{Changed.Title}。", cancellation);
    }

    /// <summary>Keeps what it expects, and dates it on a day on which that comes out.</summary>
    public async Task<IActionResult> OnPostDateAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return await GoneAsync(cancellation);
        }

        if (Day.Value is not { } day)
        {
            ModelState.AddModelError(nameof(Day), "请填写测算日，写成 2026.12.16 或 2026年12月16日。");
            return Page();
        }

        if (examples.On(Draft, Changed, day) is { } still)
        {
            ModelState.AddModelError(nameof(Day), $"按这一天测算也不同：{(still.After is null ? still.Differences[0] : ExampleWords.Amounts(still))}。");
            return Page();
        }

        return await WriteAsync([new FieldChange("as_of", new EditValue.Day(day))], $"已改测算日：{Changed.Title}。", cancellation);
    }

    private async Task<IActionResult> WriteAsync(IReadOnlyList<FieldChange> changes, string sentence, CancellationToken cancellation)
    {
        switch (await edit.RunAsync(new EditDraftItem.Command(Id, Known, new ItemEdit.SetExample(Path, Example, changes)), cancellation))
        {
            case EditDraftItem.Result.Saved saved:
                PageMessages.Say(TempData, sentence + ExampleWords.After(saved.Examples));
                return LocalRedirect(Url.Content(Links.Examples(Id)));
            case EditDraftItem.Result.Faulty faulty:
                Refusal = string.Join('；', faulty.Errors.Select(error => $"{error.File} 第 {error.Line} 行：{error.Message}（{error.Fix}）"));
                return Page();
            case EditDraftItem.Result.Refused refused:
                Refusal = refused.Reason;
                return Page();
            case EditDraftItem.Result.Outdated outdated:
                Refusal = $"{MergeWords.Who(outdated.Current)}在{MergeWords.When(outdated.Current)}改过这一版，还没有更新。下面按现在的内容重新算过，请核对后再按一次。";
                ModelState.Remove(nameof(Known));
                return await FindAsync(cancellation) ? Page() : await GoneAsync(cancellation);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Somebody else has put it right meanwhile.</summary>
    private async Task<IActionResult> GoneAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        PageMessages.Say(TempData, "这个示例现在与规则一致，不用再改。");
        return LocalRedirect(Url.Content(Links.Examples(Id)));
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || examples.Of(Draft).FirstOrDefault(one => one.File == Path && one.Id == Example) is not { } changed)
        {
            return false;
        }

        Changed = changed;
        return true;
    }
}
