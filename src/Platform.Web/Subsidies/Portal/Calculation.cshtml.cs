using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Subsidies;
using Platform.Web.Policy;

namespace Platform.Web.Subsidies.Portal;

/// <summary>补贴测算 of one scheme: its questions, the amount and why. The answers are in the address.</summary>
[AllowAnonymous]
public sealed class CalculationModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    public CalculationSheet Sheet { get; private set; } = null!;

    public IActionResult OnGet(string rule)
    {
        if (RuleBook.Of(Policy).Find(rule) is not { } plan)
        {
            return NotFound();
        }

        Sheet = CalculationSheet.Of(Policy, plan, Request.Query);
        return Page();
    }
}
