using Platform.Policy.Yaml;

namespace Platform.Policy.Shapes;

/// <summary>What may be written as a value.</summary>
internal abstract record ValueShape
{
    private ValueShape()
    {
    }

    public sealed record Text : ValueShape;

    public sealed record Number : ValueShape;

    public sealed record Whole : ValueShape;

    public sealed record Flag : ValueShape;

    public sealed record Day : ValueShape;

    public sealed record Choice(Type Type) : ValueShape;

    public sealed record List(ValueShape Item, Type ItemType) : ValueShape;

    /// <summary>Keys are words, or the words of an enum.</summary>
    public sealed record Map(Type KeyType, ValueShape Value, Type ValueType) : ValueShape;

    /// <summary>Asked for its shape only when needed: a quantity holds quantities.</summary>
    public sealed record Nested(Type Type) : ValueShape
    {
        public RecordShape Shape => RecordShape.Of(Type);
    }

    /// <summary>Any keys and values; what they mean is read later.</summary>
    public sealed record Open : ValueShape;

    public static ValueShape Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return new Text();
        if (type == typeof(decimal)) return new Number();
        if (type == typeof(int)) return new Whole();
        if (type == typeof(bool)) return new Flag();
        if (type == typeof(DateOnly)) return new Day();
        if (type.IsEnum) return new Choice(type);
        if (type == typeof(YamlMap)) return new Open();
        if (!type.IsGenericType) return new Nested(type);
        var arguments = type.GetGenericArguments();
        return type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? new List(Of(arguments[0]), arguments[0])
            : new Map(arguments[0], Of(arguments[1]), arguments[1]);
    }
}
