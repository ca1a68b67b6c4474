using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Jobs;
using Platform.Web.Components;
using Platform.Web.Components.Casework;
using Platform.Web.Routing;

namespace Platform.Web.Jobs.Staff;

/// <summary>One long job: how far it is, what came of it, what failed, and trying that again.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class JobModel(FindJobs find, RetryJob retry, StaffLinks links, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Job Job { get; private set; } = null!;

    public IReadOnlyList<JobFailure> Failures { get; private set; } = [];

    public bool MayBeRetried => RetryJob.MayBeRetried(Job);

    public JobProgress Progress => JobWords.Progress(Job, links.Of($"jobs/{Id}?handler=Progress"), time.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await find.FindAsync(Id, cancellation) is not { } job)
        {
            return NotFound();
        }

        Job = job;
        Failures = await find.FailuresAsync(Id, cancellation);
        return Page();
    }

    /// <summary>The progress alone, for the page that polls; once the job has ended, the page is to be loaded anew.</summary>
    public async Task<IActionResult> OnGetProgressAsync(CancellationToken cancellation)
    {
        if (await find.FindAsync(Id, cancellation) is not { } job)
        {
            return NotFound();
        }

        Job = job;
        if (Progress.Ended)
        {
            Response.Headers["HX-Refresh"] = "true";
        }

        return Partial("/Components/Casework/_JobProgress.cshtml", Progress);
    }

    public async Task<IActionResult> OnPostRetryAsync(CancellationToken cancellation)
    {
        if (await find.FindAsync(Id, cancellation) is null)
        {
            return NotFound();
        }

        if (await retry.RunAsync(Id, cancellation) is { } refusal)
        {
            PageMessages.Say(TempData, refusal, Tone.Attention);
        }

        return LocalRedirect(Url.Content(links.Of($"jobs/{Id}")));
    }
}
