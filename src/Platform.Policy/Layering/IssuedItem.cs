using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Layering;

/// <summary>An item as its own document says it.</summary>
internal static class IssuedItem
{
    public static PolicyItem? Make(ItemDefinition item, ItemStack stack, Findings findings)
    {
        var complete = item.Collection.Shape.Required.All(key => item.Bound.Fields.ContainsKey(key.Name));
        if (complete) return ItemMaker.Make([item], [], findings);
        var uppers = stack.Layers.SkipLast(1).Where(layer => layer.Count > 0).Select(layer => layer[0]);
        return ItemMaker.Make([.. uppers, item], [], findings);
    }
}
