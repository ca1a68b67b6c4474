using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Web.Components;
using Platform.Web.Routing;

namespace Platform.Web.Policies;

/// <summary>A page about one policy version of the district or of a layer.</summary>
public abstract class VersionPage(FindVersions find, VersionDesk desk, Rights rights, StaffLinks links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PolicyVersion Version { get; private set; } = null!;

    public VersionStanding Standing { get; private set; }

    /// <summary>All versions of the same package, latest first.</summary>
    public IReadOnlyList<FindVersions.Found> Siblings { get; private set; } = [];

    /// <summary>Why a step was not taken.</summary>
    public string? Refusal { get; private set; }

    public bool MayManage => desk.IsOpen;

    /// <summary>Whether the person at hand wrote it, so that another must confirm it.</summary>
    public bool IsOwn => rights.AccountId is { } me && Version.IsBy(me);

    protected StaffLinks Links => links;

    public string Here => links.Of($"policies/{Id}");

    public string Back => links.Of("policies");

    public string Name => VersionWords.Name(Version);

    public PolicyVersion? BasedOn => Siblings.FirstOrDefault(other => other.Version.Id == Version.BasedOnId)?.Version;

    /// <returns>False where the tenant at hand has no such version.</returns>
    protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var all = await find.RunAsync(cancellation);
        if (all.FirstOrDefault(one => one.Version.Id == Id) is not { } found)
        {
            return false;
        }

        (Version, Standing) = (found.Version, found.Standing);
        Siblings = [.. all.Where(one => one.Version.Package == Version.Package)];
        return true;
    }

    /// <summary>Goes on where the step was taken; else the page is shown again with the reason.</summary>
    protected async Task<IActionResult> AnswerAsync(PolicyChange change, string done, Func<CancellationToken, Task<IActionResult>> again, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(again);
        switch (change)
        {
            case PolicyChange.Done:
                PageMessages.Say(TempData, done);
                return LocalRedirect(Url.Content(Here));
            case PolicyChange.Refused refused:
                Refusal = refused.Reason;
                return await again(cancellation);
            case PolicyChange.Outdated outdated:
                Refusal = outdated.Reason;
                return await again(cancellation);
            default:
                throw new UnreachableException();
        }
    }
}
