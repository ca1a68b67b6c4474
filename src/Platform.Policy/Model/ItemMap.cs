using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Platform.Policy.Model;

/// <summary>Items by id, enumerated in printing order.</summary>
public sealed class ItemMap<T> : IReadOnlyList<T>
    where T : PolicyItem
{
    private readonly List<T> _items;
    private readonly Dictionary<string, T> _byId;

    public ItemMap(IEnumerable<T> items)
    {
        _items = [.. items];
        _byId = _items.ToDictionary(item => item.Id, StringComparer.Ordinal);
    }

    public int Count => _items.Count;
    public T this[int index] => _items[index];
    public T? Find(string id) => _byId.GetValueOrDefault(id);
    public bool TryGet(string id, [MaybeNullWhen(false)] out T item) => _byId.TryGetValue(id, out item);
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
