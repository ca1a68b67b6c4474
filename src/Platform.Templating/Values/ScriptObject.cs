using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Platform.Templating;

/// <summary>An ordered set of named values. Names are compared ordinally and keep the order in which they were added.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Scriban's own name for it.")]
public sealed class ScriptObject : IDictionary<string, object?>, IReadOnlyDictionary<string, object?>
{
    private readonly OrderedDictionary<string, object?> _members;
    private HashSet<string>? _readOnlyMembers;

    public ScriptObject() => _members = new(StringComparer.Ordinal);

    public ScriptObject(IEnumerable<KeyValuePair<string, object?>> members)
        : this()
    {
        foreach (var (name, value) in members)
        {
            _members[name] = value;
        }
    }

    public int Count => _members.Count;

    /// <summary>True after <see cref="Freeze"/>: no member can be added, changed or removed.</summary>
    public bool IsReadOnly { get; private set; }

    public ICollection<string> Keys => _members.Keys;

    public ICollection<object?> Values => _members.Values;

    IEnumerable<string> IReadOnlyDictionary<string, object?>.Keys => _members.Keys;

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => _members.Values;

    /// <summary>Reads null for an unknown name. Setting a read-only member throws <see cref="FunctionException"/>.</summary>
    public object? this[string key]
    {
        get => _members.GetValueOrDefault(key);
        set
        {
            if (!CanWrite(key))
            {
                throw new FunctionException($"“{key}”是只读的，不能再赋值；请换一个名字");
            }

            _members[key] = value;
        }
    }

    /// <summary>Refuses any later change. Returns the object itself.</summary>
    public ScriptObject Freeze()
    {
        IsReadOnly = true;
        return this;
    }

    /// <summary>Marks one member read-only; adding, changing and removing it are refused from now on.</summary>
    public void Protect(string name) => (_readOnlyMembers ??= new(StringComparer.Ordinal)).Add(name);

    public bool CanWrite(string name) => !IsReadOnly && _readOnlyMembers?.Contains(name) != true;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => _members.TryGetValue(key, out value);

    public bool ContainsKey(string key) => _members.ContainsKey(key);

    public void Add(string key, object? value) => this[key] = value;

    public void Add(KeyValuePair<string, object?> item) => this[item.Key] = item.Value;

    public bool Remove(string key) => CanWrite(key) && _members.Remove(key);

    public bool Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    public void Clear()
    {
        if (IsReadOnly || _readOnlyMembers is { Count: > 0 })
        {
            throw new FunctionException("这个对象有只读成员，不能清空");
        }

        _members.Clear();
    }

    public bool Contains(KeyValuePair<string, object?> item) =>
        _members.TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)_members).CopyTo(array, arrayIndex);

    public OrderedDictionary<string, object?>.Enumerator GetEnumerator() => _members.GetEnumerator();

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();
}
