using Platform.Policy.Shapes;

namespace Platform.Policy.Editing;

/// <summary>The shapes of what stands within a value; what has none is open.</summary>
internal static class ShapeWalk
{
    public static ValueShape Child(this ValueShape shape, string key) => shape switch
    {
        ValueShape.Nested nested => nested.Shape.Find(key)?.Value ?? new ValueShape.Open(),
        ValueShape.Map map => map.Value,
        _ => new ValueShape.Open(),
    };

    public static ValueShape Element(this ValueShape shape) => shape is ValueShape.List list ? list.Item : new ValueShape.Open();
}
