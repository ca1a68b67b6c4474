using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Layering;

/// <summary>What an upper layer says to a nearer item on a day.</summary>
/// <param name="Kept">The upper definitions in force, from far to near; the last is the one that the nearer item meets.</param>
internal sealed record UpperRule(ItemDefinition Nearer, IReadOnlyList<ItemDefinition> Kept, DateOnly Day)
{
    public ItemDefinition Upper => Kept[^1];

    /// <summary>Whether the nearer item is put aside because the upper one binds.</summary>
    public bool Binds => Upper.BindsOn(Day);

    /// <summary>The limit that the nearer item would break; null where there is none.</summary>
    public (ItemDefinition Upper, ParameterLimit Limit)? Broken => LimitRule.Broken(Nearer, Kept);

    /// <summary>The meeting of the nearest layer with those above; null where one of them says nothing on the day.</summary>
    public static UpperRule? Of(ItemStack stack, DateOnly day)
    {
        if (stack.Layers[^1].FirstOrDefault(item => item.IsInForceOn(day)) is not { } nearer) return null;
        var above = ItemFold.Of(new ItemStack(stack.Collection, stack.Id, [.. stack.Layers.SkipLast(1)]), day, new Findings());
        return above.Kept.Count == 0 ? null : new UpperRule(nearer, above.Kept, day);
    }
}
