using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Nodes;

/// <summary>A number of a rule; false from <see cref="TryGet"/> means that a fact is missing or contradictory, never 0.</summary>
internal abstract class NumberNode(string? title, string? unit)
{
    public string? Title { get; } = title;
    public string? Unit { get; } = unit;

    public abstract bool TryGet(Cursor at, out decimal value);

    /// <summary>备案托位120个.</summary>
    public string Describe(Cursor at) => Title + Print(at);

    /// <summary>120个.</summary>
    public virtual string Print(Cursor at) => TryGet(at, out var value) ? Figures.Plain(value) + Unit : "（未填）";

    public Figure Figure(Cursor at) => new(Title ?? "", TryGet(at, out var value) ? value : null, Unit ?? "");

    /// <summary>Adds the steps that lead to the number; a plain fact or number needs none.</summary>
    public virtual void Explain(Cursor at, Reasoning reasoning)
    {
    }
}
