namespace Platform.Policy.Subsidies;

/// <summary>
/// 计算过程的一步: one sentence of the reasoning, as a decision letter prints it, with the figures in it, the amount reached
/// (yuan; null when the step reaches none), the clause and the document that it rests on.
/// </summary>
public sealed record Step(StepKind Kind, string Sentence, decimal? Amount, IReadOnlyList<Figure> Figures, string? Clause)
{
    /// <summary>Whether the step's condition holds; null for steps that are not conditions.</summary>
    public Verdict? Verdict { get; init; }
}

/// <summary>A figure of a step: 备案托位, 120, 个. The value is null where it is not known.</summary>
public sealed record Figure(string Title, decimal? Value, string Unit);

/// <summary>What a step does; the kinds stand in the order of the reasoning.</summary>
public enum StepKind { Assumption, Condition, Quantity, Line, Limit, Deduction, Total, Proration, Rounding, Payment, Split, Missing, Decision }
