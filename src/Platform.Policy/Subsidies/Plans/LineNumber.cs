using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Plans;

/// <summary>The amount of earlier lines, for what is computed on top of them.</summary>
internal sealed class LineNumber(string? title, LinePlan[] lines) : NumberNode(title ?? lines[0].Title, "元")
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        value = 0;
        var known = true;
        foreach (var line in lines)
        {
            if (line.TryGet(at, out var amount, null)) value += amount;
            else known = false;
        }

        return known;
    }
}
