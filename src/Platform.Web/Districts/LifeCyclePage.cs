using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Web.Components;
using Platform.Web.Components.Forms;

namespace Platform.Web.Districts;

/// <summary>One step in a district's life, which asks for the district's name first.</summary>
public abstract class LifeCyclePage(DistrictsInSight sight, WorkContext work) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Identifier { get; set; } = "";

    [BindProperty]
    [StringLength(500, ErrorMessage = "写得太长，最多 500 字。")]
    public string? Reason { get; set; }

    public TenantInfo District { get; private set; } = null!;

    public Confirmation Confirmation { get; private set; } = null!;

    /// <summary>Why the step was not taken.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The act, as the button has it.</summary>
    public abstract string Verb { get; }

    protected abstract IReadOnlyList<string> Consequences { get; }

    /// <summary>The districts that the person at hand may move through their life.</summary>
    protected IReadOnlyList<TenantInfo> InSight => sight.Of(Permissions.ManageTenants);

    public IActionResult OnGet() => Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? confirmed, CancellationToken cancellation)
    {
        if (!Find())
        {
            return NotFound();
        }

        Check();
        if (!Confirmation.IsGiven(confirmed))
        {
            Confirmation = Confirmation.Refused();
            return Page();
        }

        return ModelState.IsValid ? await TakeAsync(cancellation) : Page();
    }

    protected abstract Task<TenantChange> ActAsync(CancellationToken cancellation);

    /// <summary>Says beside the fields what is missing.</summary>
    protected virtual void Check()
    {
    }

    private string Address => $"~/districts/{District.Identifier}";

    private bool Find()
    {
        if (sight.Find(Permissions.ManageTenants, Identifier) is not { } district)
        {
            return false;
        }

        District = district;
        Confirmation = new Confirmation($"{Verb}{district.Name}", district.Name, Verb) { Consequences = Consequences, CancelUrl = Address };
        return true;
    }

    private async Task<IActionResult> TakeAsync(CancellationToken cancellation)
    {
        work.Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim();
        switch (await ActAsync(cancellation))
        {
            case TenantChange.Done:
                PageMessages.Say(TempData, $"{District.Name}已{Verb}。");
                return LocalRedirect(Url.Content(Address));
            case TenantChange.Refused refused:
                Refusal = refused.Reason;
                return Page();
            default:
                throw new UnreachableException();
        }
    }
}
