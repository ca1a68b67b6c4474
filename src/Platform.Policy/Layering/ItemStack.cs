using Platform.Policy.Packages;

namespace Platform.Policy.Layering;

/// <summary>All definitions of one item id, by layer from far to near; within a layer the latest document first.</summary>
internal sealed class ItemStack(Collection collection, string id, IReadOnlyList<IReadOnlyList<ItemDefinition>> layers)
{
    public Collection Collection { get; } = collection;
    public string Id { get; } = id;
    public IReadOnlyList<IReadOnlyList<ItemDefinition>> Layers { get; } = layers;

    /// <summary>The definition, when there is no other.</summary>
    public ItemDefinition? Only { get; } = layers.Sum(layer => layer.Count) == 1 ? layers.First(layer => layer.Count == 1)[0] : null;

    public static IReadOnlyList<ItemStack> Of(IReadOnlyList<PackageContent> chain) =>
    [
        .. chain.SelectMany((content, depth) => content.Items.Select(item => (Item: item, Depth: depth)))
            .GroupBy(pair => (pair.Item.Collection, pair.Item.Id))
            .Select(group => new ItemStack(group.Key.Collection, group.Key.Id,
                [.. chain.Select((_, depth) => (IReadOnlyList<ItemDefinition>)[.. group.Where(pair => pair.Depth == depth).Select(pair => pair.Item)])])),
    ];
}
