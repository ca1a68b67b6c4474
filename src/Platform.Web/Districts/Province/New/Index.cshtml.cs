using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies;
using Platform.Core.Tenancy.Uploads;
using Platform.Core.Time;
using Platform.Policy.Archives;
using Platform.Web.Components.Tables;

namespace Platform.Web.Districts.Province.New;

/// <summary>新建区县: from the starter, or with a package that exists. Both are kept, to be looked at before anything is opened.</summary>
[Authorize(Policy = Permissions.ManageTenants)]
[RequestSizeLimit(MostRead)]
[RequestFormLimits(MultipartBodyLengthLimit = MostRead)]
public sealed class IndexModel(PackageUploads uploads, FindLayers layers, Calendar calendar) : PageModel
{
    // More than a package may have, so that the page itself can say what is wrong with one that is too large.
    private const long MostRead = 256 * 1024 * 1024;

    [BindProperty]
    public StarterForm Form { get; set; } = new();

    [BindProperty]
    public IFormFile? Package { get; set; }

    public IReadOnlyList<Option> Layers => [.. layers.All().Select(layer => new Option(layer.Slug, $"{layer.Profile.Name}（{layer.Slug}）"))];

    private List<string> LayerSlugs => [.. layers.All().Select(layer => layer.Slug)];

    public void OnGet() => Form.Layers = [.. LayerSlugs.Take(1)];

    public async Task<IActionResult> OnPostStarterAsync(CancellationToken cancellation)
    {
        Form.Check(ModelState, LayerSlugs);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var zip = PackageArchive.Write(Form.Create(LayerSlugs, calendar.Today()));
        return await KeepAsync($"{Form.Name!.Trim()}样例政策包.zip", zip, nameof(Form) + "." + nameof(Form.Slug), cancellation);
    }

    public async Task<IActionResult> OnPostUploadAsync(CancellationToken cancellation)
    {
        Form.Layers = [.. LayerSlugs.Take(1)];
        if (WhyNot(Package) is { } reason)
        {
            ModelState.AddModelError(nameof(Package), reason);
            return Page();
        }

        using var bytes = new MemoryStream();
        await Package!.CopyToAsync(bytes, cancellation);
        return await KeepAsync(Path.GetFileName(Package.FileName), bytes.ToArray(), nameof(Package), cancellation);
    }

    private static string? WhyNot(IFormFile? file) => file switch
    {
        null or { Length: 0 } => "请选择政策包的 zip 文件。",
        _ when !file.FileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) => "要上传 zip 文件。请把政策包的文件夹压缩成 zip 再上传。",
        _ when file.Length > ArchiveLimits.Default.MostBytes => $"压缩包超过 {ArchiveLimits.Default.MostBytes / 1024 / 1024} MB，没有导入。政策包只放 YAML 文件和模板。",
        _ => null,
    };

    private async Task<IActionResult> KeepAsync(string fileName, byte[] zip, string field, CancellationToken cancellation)
    {
        switch (await uploads.KeepAsync(fileName, zip, cancellation))
        {
            case PackageUploads.Result.Kept kept:
                return RedirectToPage("Check", new { id = kept.Upload.Id });
            case PackageUploads.Result.Refused refused:
                ModelState.AddModelError(field, refused.Reason);
                return Page();
            default:
                throw new UnreachableException();
        }
    }
}
