using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Policies.Versions;
using Platform.Policy.Diagnostics;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Packages;
using Platform.Web.Components;

namespace Platform.Web.PolicyEditing;

/// <summary>A form over a draft's text: shown, sent, merged with what another saved meanwhile, and written where it is right.</summary>
public abstract class FormPage(FindDraft find, EditDraftItem edit, EditingLinks links) : DraftPage(find, links)
{
    /// <summary>The number of the row's version that the page was shown with.</summary>
    [BindProperty]
    public int Known { get; set; }

    public ItemForm Form { get; private set; } = null!;

    /// <summary>What the fields hold.</summary>
    public FormSheet Fields { get; protected set; } = null!;

    /// <summary>What is written.</summary>
    public FormSheet Saved { get; private set; } = null!;

    /// <summary>What was recognised in a source text; null where the form does not come from one.</summary>
    public virtual FormSheet? Recognised => null;

    /// <summary>What another has saved meanwhile; null where nobody has, or it was something else.</summary>
    public FormMerge? Merge { get; private set; }

    /// <summary>Where it stands in its file; null while it is not written yet.</summary>
    public WrittenPlace? Written => IsNew ? null : PlaceIn(Draft.Files);

    /// <summary>What the check of the saved draft says of it, with the key that it is about.</summary>
    public ILookup<string, Diagnostic> Notes => Draft.Findings.Where(found => Written?.Holds(found) ?? false).ToLookup(found => Written!.KeyAt(found.Line) ?? "");

    /// <summary>Its lines as they are written.</summary>
    public string? Excerpt => Written is { } place && Draft.Files.FirstOrDefault(file => file.Path == place.Path) is { } file
        ? string.Join('\n', file.Text.ReplaceLineEndings("\n").Split('\n').Skip(place.First - 1).Take(place.Last == int.MaxValue ? 400 : place.Last - place.First + 1)).TrimEnd()
        : null;

    /// <summary>In the order of the page, for the list of errors.</summary>
    public IReadOnlyList<string> FieldNames => [.. Form.Fields.SelectMany(asked => Fields.Parts(asked).Select(part => part.Path).Prepend(asked.Key)).Select(FormSheet.NameOf).Distinct()];

    protected abstract ItemForm? FindForm();

    protected abstract EditValue.Map? FindWritten();

    protected abstract WrittenPlace? PlaceIn(IReadOnlyList<PolicyFile> files);

    /// <param name="changes">The fields that the person changed; of a new item, all that are filled in.</param>
    protected abstract ItemEdit EditOf(IReadOnlyList<FieldChange> changes);

    /// <summary>What is written anew holds.</summary>
    protected static IReadOnlyList<EditField> FieldsOf(IReadOnlyList<FieldChange> changes) =>
        [.. changes.Where(change => change.Value is not null).Select(change => new EditField(change.Key, change.Value!))];

    protected abstract string After { get; }

    protected abstract string SavedSentence { get; }

    /// <summary>Whether it is written anew as a whole.</summary>
    protected virtual bool IsNew => false;

    /// <summary>The field in which what is new is named.</summary>
    protected const string NameField = "NewId";

    /// <returns>False where there is no such draft, table or file.</returns>
    protected async Task<bool> OpenAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || FindForm() is not { } form)
        {
            return false;
        }

        Form = form;
        Fields = Saved = FormSheet.Of(form, FindWritten());
        return true;
    }

    protected async Task<IActionResult> SaveAsync(CancellationToken cancellation)
    {
        var typed = FormSheet.Read(Form, Request.Form, Saved);
        var meanwhile = Known != Draft.Version.Version;
        Fields = typed;
        if (meanwhile && Compare(typed) is { Differences.Count: > 0 } merge)
        {
            return ShowMerge(merge);
        }

        var values = new TypedValues(typed);
        List<FieldChange> changes = [.. Form.Fields.Where(field => field.Kind != FieldKind.InText && IsChanged(field)).Select(field => new FieldChange(field.Key, values.Of(field)))];
        foreach (var field in Form.Fields.Where(field => typed.Text("applies") != "false")) values.Require(field);
        if (IsNew && PackageEdit.NameFault(Draft.Files, EditOf([])) is { } name && ModelState[NameField] is not { Errors.Count: > 0 }) ModelState.AddModelError(NameField, $"{name.Message}（{name.Fix}）");
        foreach (var (path, sentence) in values.Faults) ModelState.AddModelError(FormSheet.NameOf(path), sentence);
        return ModelState.IsValid ? await WriteAsync(changes, meanwhile, cancellation) : Page();

        bool IsChanged(FormField field) => IsNew ? typed.Whole(field).Length > 0 : typed.Whole(field) != FormBasis.Of(Request.Form, field, Saved);
    }

    private async Task<IActionResult> WriteAsync(IReadOnlyList<FieldChange> changes, bool meanwhile, CancellationToken cancellation)
    {
        var other = Draft.Version;
        switch (await edit.RunAsync(new EditDraftItem.Command(Id, Draft.Version.Version, EditOf(changes)), cancellation))
        {
            case EditDraftItem.Result.Saved saved:
                PageMessages.Say(TempData, !saved.Changed ? "没有改动。" : $"{SavedSentence}{(meanwhile ? MergeWords.SavedElsewhere(other) : "")}{ExampleWords.After(saved.Examples)}");
                return LocalRedirect(Url.Content(After));
            case EditDraftItem.Result.Faulty faulty:
                Blame(faulty);
                return Page();
            case EditDraftItem.Result.Refused refused:
                ModelState.AddModelError("", refused.Reason);
                return Page();
            case EditDraftItem.Result.Outdated:
                var typed = Fields;
                await OpenAsync(cancellation);
                return ShowMerge(Compare(typed));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Of what is written anew, nobody else has changed anything.</summary>
    private FormMerge Compare(FormSheet typed) => IsNew ? new FormMerge(typed, []) : FormMerge.Of(Form, Request.Form, typed, Saved);

    private PageResult ShowMerge(FormMerge merge)
    {
        (Merge, Fields) = (merge, merge.Fields);
        return Page();
    }

    /// <summary>Each error under the field that it is about, where it is about this item.</summary>
    private void Blame(EditDraftItem.Result.Faulty faulty)
    {
        var place = PlaceIn(faulty.Files);
        foreach (var error in faulty.Errors)
        {
            var sentence = $"{error.Message}（{error.Fix}）";
            if (place?.Holds(error) ?? false) ModelState.AddModelError(place.KeyAt(error.Line) is { } key ? FormSheet.NameOf(key) : "", sentence);
            else ModelState.AddModelError("", $"{error.File} 第 {error.Line} 行：{sentence}");
        }
    }
}
