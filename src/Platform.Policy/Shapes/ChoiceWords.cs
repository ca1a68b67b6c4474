using System.Collections.Concurrent;
using System.Reflection;
using Platform.Policy.Model;

namespace Platform.Policy.Shapes;

/// <summary>The words that packages write for the values of an enum.</summary>
public static class ChoiceWords
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, object>> Tables = new();

    /// <summary>The word written for a value: its [WrittenAs], else the snake_case of its name.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(typeof(T), value);

    internal static IReadOnlyDictionary<string, object> Table(Type type) => Tables.GetOrAdd(type, Read);

    internal static string Of(Type type, object value) => Table(type).First(word => word.Value.Equals(value)).Key;

    private static Dictionary<string, object> Read(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(
            field => field.GetCustomAttribute<WrittenAsAttribute>()?.Text ?? SnakeCase.Of(field.Name),
            field => field.GetValue(null)!,
            StringComparer.Ordinal);
}
