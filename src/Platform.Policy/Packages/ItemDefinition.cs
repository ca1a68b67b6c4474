using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Layering;
using Platform.Policy.Model;

namespace Platform.Policy.Packages;

/// <summary>An item as one file writes it, before layers are merged.</summary>
internal sealed class ItemDefinition(Collection collection, string id, BoundFields bound, ItemSource source, PolicyDocument? document, int position)
{
    private PolicyItem? _alone;

    public Collection Collection { get; } = collection;
    public string Id { get; } = id;
    public BoundFields Bound { get; } = bound;
    public ItemSource Source { get; } = source;

    /// <summary>Null for what stands outside any document, such as indicators.</summary>
    public PolicyDocument? Document { get; } = document;

    /// <summary>Order within the package: latest document first, then place in the file.</summary>
    public int Position { get; } = position;

    public bool Applies { get; } = bound.Flag("applies", true);
    public bool Binding { get; } = bound.Flag("binding", false);

    /// <summary>The item where nothing else speaks of it; made once and shared by every district below the layer.</summary>
    public PolicyItem? Alone(Findings findings) => _alone ??= Applies ? ItemMaker.Make([this], [], findings) : null;

    public bool IsInForceOn(DateOnly day) => Document?.IsInForceOn(day) ?? true;

    public DateOnly? Day(string key) => Bound.Fields.TryGetValue(key, out var field) ? field.Value as DateOnly? : null;

    /// <summary>A binding item binds within its own window only.</summary>
    public bool BindsOn(DateOnly day) => Binding && !(day < Day("from")) && !(day >= Day("until"));
}
