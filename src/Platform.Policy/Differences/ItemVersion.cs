using Platform.Policy.Diagnostics;
using Platform.Policy.Layering;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Differences;

/// <summary>An item as one version of the district's package writes it, with what it takes over from the layers above.</summary>
/// <param name="Item">Null where it only says that something does not apply.</param>
internal sealed record ItemVersion(ItemDefinition Definition, PolicyItem? Item, PackageNames Names)
{
    public string Collection => Definition.Collection.Name;
    public PolicyDocument? Document => Definition.Document;
    public bool Applies => Definition.Applies;
    public string Subject => Item is null ? $"{Schema.FileTitles.Of(Collection)}“{Definition.Id}”" : ItemWords.Subject(Item, Collection);

    /// <summary>Everything that the district itself writes, in the order of writing.</summary>
    public static List<ItemVersion> AllOf(PackageNames names) => [.. names.Package.Chain.Nearest.Items.Select(item => Of(item, names))];

    public static ItemVersion Of(ItemDefinition item, PackageNames names)
    {
        var above = names.Package.Chain.Contents.TakeWhile(content => content.Slug != item.Source.Layer).Select(content => Latest(content, item)).OfType<ItemDefinition>();
        return new ItemVersion(item, ItemMaker.Make([.. above, item], [], new Findings()), names);
    }

    /// <summary>What held of the item before this one was written, or would hold without it: an earlier document of the district, else the nearest layer above.</summary>
    public ItemVersion? Behind(PackageNames names)
    {
        var own = names.Package.Chain.Nearest.Items.FirstOrDefault(item => IsSame(item) && item.Document?.Id != Document?.Id && item.Document?.InForceFrom <= Document?.InForceFrom);
        var found = own ?? names.Package.Chain.Contents.SkipLast(1).Reverse().Select(content => Latest(content, Definition)).FirstOrDefault(item => item is not null);
        return found is null ? null : Of(found, names);
    }

    private bool IsSame(ItemDefinition other) => other.Collection == Definition.Collection && other.Id == Definition.Id;

    private static ItemDefinition? Latest(PackageContent content, ItemDefinition item) =>
        content.Items.FirstOrDefault(other => other.Collection == item.Collection && other.Id == item.Id && other.Applies);
}
