namespace Platform.Policy.Subsidies.Plans;

/// <summary>One year of a programme.</summary>
internal sealed class YearPlan
{
    /// <summary>Of the whole amount (fixed) or of the year's own amount (yearly), in per cent.</summary>
    public decimal Percent
    {
        get;
        init => (field, Fraction) = (value, value / 100);
    } = 100;

    /// <summary>The same as a fraction of 1.</summary>
    public decimal Fraction { get; private init; } = 1;

    /// <summary>In the first year all conditions; later those that are looked at again.</summary>
    public RuleCondition[] Conditions { get; init; } = [];

    /// <summary>Each of these ends the payments from this year on.</summary>
    public RuleCondition[] Forfeits { get; init; } = [];

    /// <summary>Null where the first year's amount is spread.</summary>
    public DeterminationPlan? Determination { get; init; }
    public LimitPlan[] LifeLimits { get; init; } = [];
    public LimitPlan[] YearLimits { get; init; } = [];

    /// <summary>Whether the conditions can come out differently without new facts, because they look at the day.</summary>
    public bool LooksAtDay { get; init; }
}
