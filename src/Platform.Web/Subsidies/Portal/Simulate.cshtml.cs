using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Subsidies;
using Platform.Web.Policy;
using Platform.Web.Subsidies.Samples;
using Platform.Web.Subsidies.Simulations;

namespace Platform.Web.Subsidies.Portal;

/// <summary>模拟测算: a rule with other figures over the sample register, before and after.</summary>
[AllowAnonymous]
public sealed class SimulateModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    public IReadOnlyList<RulePlan> Choice { get; private set; } = [];

    /// <summary>Rules that the sample cannot be put through, with what it does not know.</summary>
    public IReadOnlyList<(RulePlan Plan, string Unknown)> Left { get; private set; } = [];
    public SimulationSheet? Sheet { get; private set; }
    public CaseTable? Cases { get; private set; }

    public IActionResult OnGet()
    {
        var rules = RuleBook.Of(Policy).Rules;
        Choice = [.. rules.Where(rule => SampleRegister.Unknown(rule).Count == 0)];
        Left = [.. rules.Except(Choice).Select(rule => (rule, string.Join("、", SampleRegister.Unknown(rule))))];
        var asked = Request.Query["rule"].ToString();
        if (asked.Length > 0 && Choice.All(rule => rule.Subsidy.Id != asked))
        {
            return NotFound();
        }

        if (Choice.FirstOrDefault(rule => asked.Length == 0 || rule.Subsidy.Id == asked) is { } plan)
        {
            Sheet = new SimulationSheet(SimulationRequest.Read(plan, Request.Query), Policy.Day);
            Cases = new CaseTable(Sheet.Rows, Request.Query);
        }

        return Page();
    }
}
