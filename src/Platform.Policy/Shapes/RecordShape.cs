using System.Collections.Concurrent;
using System.Reflection;
using Platform.Policy.Model;

namespace Platform.Policy.Shapes;

/// <summary>The keys of a model record, read once from its properties.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Shapes = new();
    private readonly Dictionary<string, KeyShape> _byName;

    private RecordShape(Type type)
    {
        Type = type;
        Keys = [.. WrittenProperties(type).Select(property => new KeyShape(property))];
        _byName = Keys.ToDictionary(key => key.Name, StringComparer.Ordinal);
        Required = [.. Keys.Where(key => key.Required)];
        ShortForm = type.GetCustomAttribute<ShortFormAttribute>();
    }

    public Type Type { get; }
    public IReadOnlyList<KeyShape> Keys { get; }
    public IReadOnlyList<KeyShape> Required { get; }

    /// <summary>Which keys take a single word or number; null when the record is always a table.</summary>
    public ShortFormAttribute? ShortForm { get; }

    public static RecordShape Of<T>() => Of(typeof(T));

    public static RecordShape Of(Type type) => Shapes.GetOrAdd(type, static t => new RecordShape(t));

    public KeyShape? Find(string name) => _byName.GetValueOrDefault(name);

    public object Create() => Activator.CreateInstance(Type)!;

    /// <summary>An item's own keys stand before those that every item has, in the order of the source file.</summary>
    private static IEnumerable<PropertyInfo> WrittenProperties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && !property.IsDefined(typeof(NotWrittenAttribute)))
            .OrderBy(property => property.MetadataToken)
            .OrderBy(property => property.DeclaringType == typeof(PolicyItem));
}
