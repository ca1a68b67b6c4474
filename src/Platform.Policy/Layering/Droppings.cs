using Platform.Policy.Diagnostics;

namespace Platform.Policy.Layering;

/// <summary>An item can only be said not to apply where an upper layer or another document has it.</summary>
internal static class Droppings
{
    public static void Check(IEnumerable<ItemStack> stacks, Findings findings)
    {
        foreach (var stack in stacks)
        {
            var all = stack.Layers.SelectMany(layer => layer).ToList();
            if (all is not [{ Applies: false } only]) continue;
            findings.Error(only.Bound.PlaceOf("applies"), $"没有可以不适用的条目：{only.Id}", "核对上级政策层里的条目名；本区自己的条目不要就删去");
        }
    }
}
