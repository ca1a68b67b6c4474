using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Nodes;

/// <summary>A number made of others; its step shows the formula with the figures.</summary>
internal abstract class ComposedNumber(string? title, string? unit, NumberNode[] parts) : NumberNode(title, unit)
{
    protected NumberNode[] Parts { get; } = parts;

    protected abstract string Formula(Cursor at);

    public override void Explain(Cursor at, Reasoning reasoning)
    {
        if (!reasoning.First(this)) return;
        foreach (var part in Parts) part.Explain(at, reasoning);
        if (!TryGet(at, out var value)) return;
        reasoning.Add(StepKind.Quantity, $"{(Title is null ? "" : Title + "：")}{Formula(at)}＝{Figures.Plain(value)}{Unit}", null, [.. Parts.Select(part => part.Figure(at))]);
    }

    protected string Joined(string mark, Cursor at) => string.Join(mark, Parts.Select(part => part.Describe(at)));
}
