using Platform.Policy.Model;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Plans;

/// <summary>What a case gets in each year. One path serves a single case with its reasoning and a table without.</summary>
internal sealed class PaymentPlan(YearPlan[] years, ScheduleBasis basis, LossEffect onLoss, Rounding rounding)
{
    public YearPlan[] Years { get; } = years;
    public Rounding Rounding { get; } = rounding;
    public bool Rechecks { get; } = years.Skip(1).Any(year => year.Conditions.Length > 0);

    /// <param name="at">Where the case stands; its day moves on with the years and comes back.</param>
    /// <param name="paid">One amount for each year; 0 in the years that are lost.</param>
    /// <param name="told">Which later years have facts of their own; the others are as the first year was.</param>
    /// <param name="why">Collects the steps; null when nobody asks.</param>
    public Verdict Decide(Cursor at, Span<decimal> paid, bool[] told, Reasoning? why)
    {
        paid.Clear();
        var first = Years[0];
        if (why is not null) first.Conditions.Explain(at, why);
        var verdict = first.Conditions.Test(at);
        if (verdict != Verdict.Met) return verdict;
        if (!first.Determination!.TryGet(at, out var amount, why)) return Verdict.Unknown;
        var today = at.Today;
        var known = basis == ScheduleBasis.Yearly ? TryYearly(at, paid, told, amount, why) : TryFixed(at, paid, told, amount, why);
        at.Today = today;
        return known ? Verdict.Met : Verdict.Unknown;
    }

    private bool TryFixed(Cursor at, Span<decimal> paid, bool[] told, decimal amount, Reasoning? why)
    {
        if (!Within(Years[0].LifeLimits, at, ref amount, 0, why)) return false;
        var total = Rounded(amount, why);
        decimal allotted = 0;
        var review = Review.Kept;
        for (var i = 0; i < Years.Length; i++)
        {
            var share = i == Years.Length - 1 ? total - allotted : Rounding.Round(total * Years[i].Fraction);
            allotted = i == 0 ? share : allotted + share;
            review = Next(review, i, at, told, why);
            if (review == Review.Unknown) return false;
            if (review != Review.Kept) share = 0;
            if (!Within(Years[i].YearLimits, at, ref share, 0, why)) return false;
            paid[i] = Years[i].YearLimits.Length == 0 ? share : Rounding.Round(share);
        }

        if (Years.Length > 1) why?.Add(StepKind.Payment, PaymentWords.Spread(Years, paid, told, Rechecks), total);
        return true;
    }

    private bool TryYearly(Cursor at, Span<decimal> paid, bool[] told, decimal amount, Reasoning? why)
    {
        decimal before = 0;
        var review = Review.Kept;
        for (var i = 0; i < Years.Length; i++)
        {
            review = Next(review, i, at, told, why);
            if (review == Review.Unknown) return false;
            if (review != Review.Kept) continue;
            var aside = i > 0 && told[i] && why is not null ? new Reasoning(why.Clause) : null;
            if (i > 0 && !Years[i].Determination!.TryGet(at, out amount, aside)) return false;
            why?.AddAll(PaymentWords.Year(i) + "：", aside);
            var due = Years[i].Percent == 100 ? amount : amount * Years[i].Fraction;
            if (!Within(Years[i].YearLimits, at, ref due, 0, why) || !Within(Years[i].LifeLimits, at, ref due, before, why)) return false;
            before += paid[i] = Rounded(due, i == 0 || told[i] ? why : null);
        }

        if (Years.Length > 1) why?.Add(StepKind.Payment, PaymentWords.Yearly(Years, paid, told, Rechecks), before);
        return true;
    }

    /// <summary>Looks at the conditions again before the payment of a later year.</summary>
    private Review Next(Review before, int year, Cursor at, bool[] told, Reasoning? why)
    {
        if (year == 0) return Review.Kept;
        if (before == Review.LostForGood) return before;
        var plan = Years[year];
        at.Today = DateOnly.FromDayNumber(at.Today).AddYears(1).DayNumber;
        if (!told[year] && !plan.LooksAtDay) return Review.Kept;
        var forfeits = plan.Forfeits.Test(at);
        var conditions = plan.Conditions.Test(at);
        if (why is not null) ExplainReview(year, plan, at, why);
        if (forfeits == Verdict.Unmet) return Review.LostForGood;
        if (conditions == Verdict.Unmet) return onLoss == LossEffect.Rest ? Review.LostForGood : Review.Lost;
        return forfeits == Verdict.Unknown || conditions == Verdict.Unknown ? Review.Unknown : Review.Kept;
    }

    private static void ExplainReview(int year, YearPlan plan, Cursor at, Reasoning why)
    {
        var review = new Reasoning(why.Clause);
        plan.Conditions.Explain(at, review);
        plan.Forfeits.Explain(at, review);
        why.AddAll($"{PaymentWords.Year(year)}拨付前复核，", review);
    }

    private static bool Within(LimitPlan[] limits, Cursor at, ref decimal amount, decimal before, Reasoning? why)
    {
        foreach (var limit in limits)
            if (!limit.Apply(at, ref amount, before, why)) return false;
        return true;
    }

    private decimal Rounded(decimal amount, Reasoning? why)
    {
        var rounded = Rounding.Round(amount);
        if (rounded != amount) why?.Add(StepKind.Rounding, $"{Figures.Yuan(amount)}{Rounding.Words}，为{Figures.Yuan(rounded)}", rounded);
        return rounded;
    }

    private enum Review { Kept, Lost, LostForGood, Unknown }
}
