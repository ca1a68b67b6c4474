using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Core.Subsidies;

/// <summary>The rules of the district at hand on a day.</summary>
public sealed class CaseRules(PolicyPackages packages, IPolicySource source, IMultiTenantContextAccessor accessor)
{
    /// <param name="known">What was confirmed later is not seen; null for all that is known now.</param>
    /// <returns>Null where the district had no policy that can be shown.</returns>
    public RulesOfDay? On(DateOnly day, DateTimeOffset? known = null) => On(day, source.At(new PolicyMoment(day, known)));

    /// <param name="at">The versions that count on the day.</param>
    internal RulesOfDay? On(DateOnly day, IPolicySource at) =>
        packages.Find(accessor.Tenant.Identifier, at) is { District: { } district } loaded ? new RulesOfDay(district.AsOf(day), PolicySnapshot.Of(loaded)) : null;
}

/// <summary>What decides cases of a day.</summary>
/// <param name="Snapshot">Which texts these are.</param>
public sealed record RulesOfDay(PolicyView Policy, string Snapshot)
{
    /// <summary>The scheme's rule; null where there is none on the day, or it cannot be computed.</summary>
    public RulePlan? Find(string scheme) => RuleBook.Of(Policy).Find(scheme);

    /// <summary>What a case comes to.</summary>
    /// <returns>Null where the scheme has no rule on the day.</returns>
    public Outcome? Decide(string scheme, CaseParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        return Find(scheme) is { } plan ? plan.Evaluate(CaseFacts.Of(plan.Facts, particulars.Facts), Policy.Day) : null;
    }

    /// <summary>Yuan: 0 where the conditions are not met.</summary>
    /// <returns>Null where nothing can be said: facts are missing, or the scheme has no rule on the day.</returns>
    public static decimal? AmountOf(Outcome? outcome) => outcome switch
    {
        Outcome.Granted granted => granted.Amount,
        Outcome.Refused => 0,
        _ => null,
    };
}
