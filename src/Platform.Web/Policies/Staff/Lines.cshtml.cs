using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Core.Policies.Versions.Review;
using Platform.Web.Routing;

namespace Platform.Web.Policies.Staff;

/// <summary>逐行对照: the files of a version, or one of them, against what counts without it.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class LinesModel(FindVersions find, ReviewVersion review, VersionDesk desk, Rights rights, StaffLinks links) : VersionPage(find, desk, rights, links)
{
    /// <summary>Within the package; only looked up among the changed files, all of which are shown without it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Path { get; set; }

    public IReadOnlyList<FileChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        Changes = [.. (await review.RunAsync(Version, cancellation)).Files.Where(file => Path is null || file.Path == Path)];
        return Path is not null && Changes.Count == 0 ? NotFound() : Page();
    }
}
