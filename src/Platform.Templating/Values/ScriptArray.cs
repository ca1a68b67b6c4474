using System.Collections;

namespace Platform.Templating;

/// <summary>A list of script values. Reading outside its bounds gives null; it may carry named members beside its items.</summary>
public sealed class ScriptArray : IList<object?>, IReadOnlyList<object?>
{
    private readonly List<object?> _items;
    private ScriptObject? _members;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new List<object?>(capacity);

    public ScriptArray(IEnumerable<object?> items) => _items = [.. items];

    public int Count => _items.Count;

    public bool IsReadOnly { get; private set; }

    /// <summary>Named members attached to the array (<c>a.x = 1</c>), empty in most arrays.</summary>
    public ScriptObject Members => _members ??= [];

    internal bool HasMembers => _members is { Count: > 0 };

    public object? this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : null;
        set
        {
            ThrowIfReadOnly();
            while (_items.Count <= index)
            {
                _items.Add(null);
            }

            _items[index] = value;
        }
    }

    /// <summary>Refuses any later change. Returns the array itself.</summary>
    public ScriptArray Freeze()
    {
        IsReadOnly = true;
        return this;
    }

    public void Add(object? item)
    {
        ThrowIfReadOnly();
        _items.Add(item);
    }

    public void AddRange(IEnumerable<object?> items)
    {
        ThrowIfReadOnly();
        _items.AddRange(items);
    }

    public void Insert(int index, object? item)
    {
        ThrowIfReadOnly();
        _items.Insert(index, item);
    }

    public void RemoveAt(int index)
    {
        ThrowIfReadOnly();
        _items.RemoveAt(index);
    }

    public bool Remove(object? item)
    {
        ThrowIfReadOnly();
        return _items.Remove(item);
    }

    public void Clear()
    {
        ThrowIfReadOnly();
        _items.Clear();
    }

    public bool Contains(object? item) => _items.Contains(item);

    public int IndexOf(object? item) => _items.IndexOf(item);

    public void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public List<object?>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly)
        {
            throw new FunctionException("这个数组是只读的，不能修改；请先用 array.concat 复制一份");
        }
    }
}
