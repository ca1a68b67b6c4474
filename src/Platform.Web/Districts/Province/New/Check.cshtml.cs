using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Tenancy;
using Platform.Core.Tenancy.Uploads;
using Platform.Policy.Archives;
using Platform.Web.Components;
using Platform.Web.Components.Forms;

namespace Platform.Web.Districts.Province.New;

/// <summary>核对政策包: what is wrong with it and what policy it makes, before it is imported by one more step.</summary>
[Authorize(Policy = Permissions.ManageTenants)]
public sealed class CheckModel(PackageUploads uploads, CheckImport check, ImportPackage import) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TypedDay? LiveFrom { get; set; }

    public PackageUpload Upload { get; private set; } = null!;

    public ImportPlan Plan { get; private set; } = null!;

    /// <summary>What was drafted; null before.</summary>
    public ImportOutcome.Drafted? Drafted { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }

        if (Plan is ImportPlan.Open && LiveFrom is not { Value: not null })
        {
            ModelState.AddModelError(nameof(LiveFrom), LiveFrom is null ? "请填写正式启用日。" : $"没有看懂日期“{LiveFrom.Text}”。写成 2026.12.1 或 2026年12月1日。");
            return Page();
        }

        return await ImportAsync(PackageUploads.Files(Upload), cancellation);
    }

    public async Task<IActionResult> OnPostForgetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }

        await uploads.ForgetAsync(Upload, cancellation);
        PageMessages.Say(TempData, "上传的政策包已移除，什么也没有改变。", Tone.Neutral);
        return RedirectToPage("Index");
    }

    private async Task<IActionResult> ImportAsync(ArchiveReading.Done package, CancellationToken cancellation)
    {
        switch (await import.RunAsync(package.Slug, package.Files, TenantState.Created, cancellation, LiveFrom?.Value))
        {
            case ImportOutcome.Opened { Tenant: var opened }:
                await uploads.ForgetAsync(Upload, cancellation);
                PageMessages.Say(TempData, $"{opened.Name}已开通。接着邀请首位县级管理员。");
                return LocalRedirect(Url.Content($"~/districts/{opened.Identifier}/invite"));
            case ImportOutcome.Drafted drafted:
                await uploads.ForgetAsync(Upload, cancellation);
                Drafted = drafted;
                return Page();
            case ImportOutcome.TemplatesSaved { Tenant: var same } saved:
                await uploads.ForgetAsync(Upload, cancellation);
                PageMessages.Say(TempData, $"{same.Name}的公文模板已存入 {saved.Templates} 份，即时生效。");
                return LocalRedirect(Url.Content($"~/districts/{same.Identifier}"));
            case ImportOutcome.Unchanged { Tenant: var unchanged }:
                await uploads.ForgetAsync(Upload, cancellation);
                PageMessages.Say(TempData, $"{unchanged.Name}已有内容相同的一版，没有改动。", Tone.Neutral);
                return LocalRedirect(Url.Content($"~/districts/{unchanged.Identifier}"));
            case ImportOutcome.Refused refused:
                Plan = new ImportPlan.Refused(refused.Reason) { Diagnostics = refused.Diagnostics };
                return Page();
            default:
                throw new UnreachableException();
        }
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await uploads.FindAsync(Id, cancellation) is not { } upload)
        {
            return false;
        }

        Upload = upload;
        Plan = await check.RunAsync(upload.Package, PackageUploads.Files(upload).Files, cancellation);
        return true;
    }
}
