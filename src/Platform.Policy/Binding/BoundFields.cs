using Platform.Policy.Diagnostics;
using Platform.Policy.Shapes;

namespace Platform.Policy.Binding;

/// <summary>A key as written: its place, and its value (null when the fault has been reported).</summary>
internal sealed record BoundField(KeyShape Key, Place Place, object? Value);

/// <summary>The keys of one record as written in one place, read but not yet made a record.</summary>
internal sealed class BoundFields(Place place, IReadOnlyDictionary<string, BoundField> fields)
{
    public Place Place { get; } = place;
    public IReadOnlyDictionary<string, BoundField> Fields { get; } = fields;

    public bool Noted => Fields.ContainsKey("note");

    public Place PlaceOf(string key) => Fields.TryGetValue(key, out var field) ? field.Place : Place;

    public T? Value<T>(string key)
        where T : class => Fields.TryGetValue(key, out var field) ? field.Value as T : null;

    public bool Flag(string key, bool otherwise) => Fields.TryGetValue(key, out var field) && field.Value is bool flag ? flag : otherwise;
}
