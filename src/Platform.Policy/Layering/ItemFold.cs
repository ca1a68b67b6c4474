using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Layering;

/// <summary>
/// Folds the definitions of one item on one day, from the farthest layer to the nearest: the nearer overrides field by
/// field, unless the upper one is binding or the nearer would break its limit; 不适用 drops what was inherited.
/// </summary>
internal sealed class ItemFold(DateOnly day, Findings findings)
{
    private readonly List<ItemSource> _others = [];

    /// <summary>The definitions that make up the item, far to near; empty when it does not apply.</summary>
    public List<ItemDefinition> Kept { get; } = [];

    /// <summary>Every other source that speaks of the item, nearest first.</summary>
    public IReadOnlyList<ItemSource> Others => Kept.Count == 0 ? _others : [.. _others.Where(source => source != Kept[^1].Source)];

    public static ItemFold Of(ItemStack stack, DateOnly day, Findings findings)
    {
        var fold = new ItemFold(day, findings);
        foreach (var layer in stack.Layers) fold.Add(layer);
        return fold;
    }

    private void Add(IReadOnlyList<ItemDefinition> layer)
    {
        var inForce = layer.Where(item => item.IsInForceOn(day)).ToList();
        if (inForce.Count == 0) return;
        _others.InsertRange(0, inForce.Select(item => item.Source));
        var latest = inForce[0];
        if (Kept.Count > 0 && (Kept[^1].BindsOn(day) || LimitRule.Breaks(latest, Kept, findings))) return;
        if (!latest.Applies) Kept.Clear();
        else Kept.Add(latest);
    }
}
