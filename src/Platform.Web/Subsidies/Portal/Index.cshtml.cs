using Microsoft.AspNetCore.Authorization;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Web.Policy;

namespace Platform.Web.Subsidies.Portal;

/// <summary>补贴测算: what can be computed in the district, and what its document only promises.</summary>
[AllowAnonymous]
public sealed class IndexModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    public RuleBook Book => RuleBook.Of(Policy);

    /// <summary>Schemes with printed rates that no rule computes.</summary>
    public IEnumerable<Subsidy> OnlyRates => Book.Promises.Where(subsidy => subsidy.Quantified);

    /// <summary>Schemes that the documents name without a figure.</summary>
    public IEnumerable<Subsidy> Promised => Book.Promises.Where(subsidy => !subsidy.Quantified);
}
