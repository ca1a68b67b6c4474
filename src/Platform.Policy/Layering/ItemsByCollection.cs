using Platform.Policy.Model;

namespace Platform.Policy.Layering;

/// <summary>Items in printing order: sort, then the nearest layer's latest document, then place in the file.</summary>
internal sealed class ItemsByCollection(IReadOnlyList<LayeredItem> items)
{
    private readonly ILookup<string, PolicyItem> _items = items
        .OrderBy(item => item.Item.Sort).ThenBy(item => item.Distance).ThenBy(item => item.Nearest.Position)
        .ToLookup(item => item.Nearest.Collection.Name, item => item.Item);

    public ItemMap<T> Of<T>(string collection)
        where T : PolicyItem => new(_items[collection].Cast<T>());
}
