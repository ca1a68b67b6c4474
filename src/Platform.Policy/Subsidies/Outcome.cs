namespace Platform.Policy.Subsidies;

/// <summary>
/// 测算结果 of one rule for one case, with the reasoning in order. Amounts are yuan, rounded as the rule states
/// (to the fen, halves away from zero, unless it says otherwise).
/// </summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>The subsidy's id.</summary>
    public required string Rule { get; init; }

    /// <summary>The subsidy's title.</summary>
    public required string Title { get; init; }

    /// <summary>The day for which it was decided.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>计算过程: what a decision letter prints, in order.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>予以补助. The amount is the sum of all years; payees and levels add up to it.</summary>
    public sealed record Granted : Outcome
    {
        public required decimal Amount { get; init; }
        public required IReadOnlyList<YearPayment> Years { get; init; }

        /// <summary>By payee; empty when the rule does not split.</summary>
        public required IReadOnlyList<PartAmount> Payees { get; init; }

        /// <summary>By level of government; empty when the rule does not say.</summary>
        public required IReadOnlyList<PartAmount> Levels { get; init; }
    }

    /// <summary>不予补助, with every condition that does not hold.</summary>
    public sealed record Refused : Outcome
    {
        public required IReadOnlyList<FailedCondition> Failed { get; init; }
    }

    /// <summary>无法判断: facts are missing or contradictory. Never the same as 0.</summary>
    public sealed record Undecided : Outcome
    {
        public required IReadOnlyList<MissingFact> Missing { get; init; }
    }
}

/// <summary>What is paid in a year of the programme, counted from 1.</summary>
public sealed record YearPayment(int Year, decimal Amount, PaymentStanding Standing);

/// <summary>Due: decided. ToBeReviewed: 拨付前复核, computed on the facts as they are. Lost: the review's conditions do not hold.</summary>
public enum PaymentStanding { Due, ToBeReviewed, Lost }

/// <summary>The part of a payee or level.</summary>
public sealed record PartAmount(string Key, string Title, decimal Amount);

/// <summary>A condition that does not hold: its text, how the case stands, and what would have to change.</summary>
public sealed record FailedCondition(string Text, string Standing, string? Clause, IReadOnlyList<Change> Changes);

/// <summary>A fact without which nothing can be said; the key is null for a contradiction between several.</summary>
public sealed record MissingFact(string? Key, string Title, string Sentence);
