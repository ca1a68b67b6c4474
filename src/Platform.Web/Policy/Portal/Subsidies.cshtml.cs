using Microsoft.AspNetCore.Authorization;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;

namespace Platform.Web.Policy.Portal;

/// <summary>补贴、奖励、资助 with their rates, caps and conditions; instruments without an amount are named.</summary>
[AllowAnonymous]
public sealed class SubsidiesModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    public IReadOnlyList<Subsidy> WithAmounts => [.. Policy.Subsidies.Where(subsidy => subsidy.Quantified)];

    public IReadOnlyList<Subsidy> WithoutAmounts => [.. Policy.Subsidies.Where(subsidy => !subsidy.Quantified)];
}
