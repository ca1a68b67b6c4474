using Platform.Policy.Model;
using Platform.Policy.Subsidies.Plans;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Makes the bounds of amounts and rates.</summary>
internal static class LimitCompiler
{
    /// <param name="scope">Where the bounds stand.</param>
    /// <param name="written">The bounds, applied in order.</param>
    /// <param name="rateUnit">The unit of the rate that they bound; null for amounts.</param>
    public static LimitPlan[]? All(RuleScope scope, IReadOnlyList<AmountLimit> written, string? rateUnit)
    {
        var made = written.Select(limit => Of(scope, limit, rateUnit)).ToList();
        return made.Contains(null) ? null : [.. made.OfType<LimitPlan>()];
    }

    public static LimitPlan? Of(RuleScope scope, AmountLimit limit, string? rateUnit)
    {
        if ((limit.AtMost is null) == (limit.AtLeast is null))
        {
            scope.Error(limit, "上下限要写 at_most 或 at_least 之一", "两个都要的，写成两条");
            return null;
        }

        if (limit.Already is not null && limit.Level != LimitLevel.Life)
        {
            scope.Error(limit, "already", "already 只用于累计的上限", "写上 level: life，或删去 already");
            return null;
        }

        if (limit.Level == LimitLevel.Life && limit.AtLeast is not null)
        {
            scope.Error(limit, "level", "累计的只能是上限", "改用 at_most，或删去 level: life");
            return null;
        }

        var bound = QuantityCompiler.Number(scope, (limit.AtMost ?? limit.AtLeast)!);
        var already = limit.Already is null ? null : QuantityCompiler.Number(scope, limit.Already);
        if (bound is null || (limit.Already is not null && already is null)) return null;
        return new LimitPlan(bound, limit.AtMost is not null, limit, already) { RateUnit = rateUnit };
    }
}
