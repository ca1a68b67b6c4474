using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Layering;

/// <summary>Makes the model's item from the definitions that were kept, far to near.</summary>
internal static class ItemMaker
{
    private static readonly KnownNames NoNames = new();

    public static PolicyItem? Make(IReadOnlyList<ItemDefinition> kept, IReadOnlyList<ItemSource> others, Findings findings)
    {
        var nearest = kept[^1];
        var fields = new Dictionary<string, BoundField>(nearest.Bound.Fields, StringComparer.Ordinal);
        var sources = new Dictionary<string, ItemSource>(StringComparer.Ordinal);
        foreach (var upper in kept.Reverse().Skip(1))
            foreach (var (name, field) in upper.Bound.Fields.Where(entry => entry.Value.Key.Inherited))
                if (fields.TryAdd(name, field)) sources[name] = upper.Source;
        var made = new Binder(NoNames, findings).Make(nearest.Collection.Shape, new BoundFields(nearest.Bound.Place, fields));
        return made is PolicyItem item
            ? item with { Id = nearest.Id, Source = nearest.Source, Overrides = others, FieldSources = sources }
            : null;
    }
}
