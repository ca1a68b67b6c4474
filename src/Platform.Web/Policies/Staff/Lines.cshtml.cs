using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Core.Policies.Versions.Review;
using Platform.Web.Routing;

namespace Platform.Web.Policies.Staff;

/// <summary>逐行对照: one file of a version against what counts without it.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class LinesModel(FindVersions find, ReviewVersion review, Rights rights, StaffLinks links) : VersionPage(find, rights, links)
{
    /// <summary>Within the package; only looked up among the version's files.</summary>
    [BindProperty(SupportsGet = true)]
    public string Path { get; set; } = "";

    public FileChange Change { get; private set; } = null!;

    public IReadOnlyList<LineDifference?> Lines => LineDifference.Of(Change.Before ?? "", Change.After ?? "");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || (await review.RunAsync(Version, cancellation)).Files.FirstOrDefault(file => file.Path == Path) is not { } file)
        {
            return NotFound();
        }

        Change = file;
        return Page();
    }
}
