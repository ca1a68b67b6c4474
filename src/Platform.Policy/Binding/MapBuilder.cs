using System.Collections.Concurrent;
using System.Reflection;
using Platform.Policy.Shapes;

namespace Platform.Policy.Binding;

/// <summary>Makes typed dictionaries that keep the order of writing.</summary>
internal static class MapBuilder
{
    private static readonly ConcurrentDictionary<(Type Key, Type Value), MethodInfo> Methods = new();
    private static readonly MethodInfo Open = typeof(MapBuilder).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static object Build(ValueShape.Map shape, IReadOnlyList<(object Key, object Value)> entries) =>
        Methods.GetOrAdd((shape.KeyType, shape.ValueType), static types => Open.MakeGenericMethod(types.Key, types.Value))
            .Invoke(null, [entries])!;

    private static OrderedDictionary<TKey, TValue> Typed<TKey, TValue>(IReadOnlyList<(object Key, object Value)> entries)
        where TKey : notnull
    {
        var map = new OrderedDictionary<TKey, TValue>(entries.Count);
        foreach (var (key, value) in entries) map[(TKey)key] = (TValue)value;
        return map;
    }
}
