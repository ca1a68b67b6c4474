using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Outcomes;

/// <summary>Collects the steps of one case; a quantity used twice is explained once.</summary>
internal sealed class Reasoning(string? clause)
{
    private readonly List<NumberNode> _explained = [];
    private readonly List<Step> _steps = [];

    public string? Clause { get; } = clause;
    public IReadOnlyList<Step> Steps => _steps;

    public bool First(NumberNode node)
    {
        if (_explained.Contains(node)) return false;
        _explained.Add(node);
        return true;
    }

    public void Add(StepKind kind, string sentence, decimal? amount = null, IReadOnlyList<Figure>? figures = null, string? itsClause = null, Verdict? verdict = null) =>
        _steps.Add(new Step(kind, sentence, amount, figures ?? [], itsClause ?? Clause) { Verdict = verdict });

    /// <summary>Takes over the steps of another, each sentence after the words.</summary>
    public void AddAll(string words, Reasoning? others)
    {
        foreach (var step in others?.Steps ?? []) _steps.Add(step with { Sentence = words + step.Sentence });
    }
}
