using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Layering;

/// <summary>The layers of one district or layer, far to near, and what they say together on a day.</summary>
internal sealed class LayerChain
{
    private readonly IReadOnlyList<ItemStack> _stacks;
    private readonly Calendar _calendar;

    public LayerChain(IReadOnlyList<PackageContent> contents, Findings findings)
    {
        Contents = contents;
        _stacks = ItemStack.Of(contents);
        _calendar = new Calendar(contents);
        Departments = DepartmentNames.Of(contents, findings);
        Droppings.Check(_stacks, findings);
    }

    public IReadOnlyList<PackageContent> Contents { get; }
    public PackageContent Nearest => Contents[^1];
    public IReadOnlyList<ItemStack> Stacks => _stacks;
    public IReadOnlyDictionary<string, Department> Departments { get; }

    /// <summary>The first day of every span with the same items.</summary>
    public IReadOnlyList<DateOnly> FirstDays => _calendar.FirstDays;

    public DateOnly FirstDayOfSpan(DateOnly day) => _calendar.FirstDayOfSpan(day);

    /// <summary>Finds what is wrong in the merged items of any day.</summary>
    public void Validate(Findings findings)
    {
        foreach (var stack in _stacks)
        {
            if (stack.Only is { } only) only.Alone(findings);
            else foreach (var day in _calendar.FirstDays) Make(ItemFold.Of(stack, day, findings), findings);
        }
    }

    /// <summary>The items of a day by collection, in printing order.</summary>
    public ItemsByCollection ItemsOn(DateOnly day, Findings findings)
    {
        var items = new List<LayeredItem>();
        foreach (var stack in _stacks)
        {
            var fold = ItemFold.Of(stack, day, findings);
            if (Make(fold, findings) is { } item) items.Add(new LayeredItem(fold.Kept[^1], DistanceOf(fold), item));
        }

        return new ItemsByCollection(items);
    }

    /// <summary>The items of one document as it was issued; only required keys that it leaves to an upper layer are taken from there.</summary>
    public ItemsByCollection ItemsOf(string documentId)
    {
        var findings = new Findings();
        var items = _stacks.SelectMany(stack => stack.Layers[^1].Where(item => item.Document?.Id == documentId && item.Applies)
            .Select(item => IssuedItem.Make(item, stack, findings) is { } made ? new LayeredItem(item, 0, made) : null));
        return new ItemsByCollection([.. items.OfType<LayeredItem>()]);
    }

    private static PolicyItem? Make(ItemFold fold, Findings findings) => fold.Kept.Count switch
    {
        0 => null,
        1 when fold.Others.Count == 0 => fold.Kept[0].Alone(findings),
        _ => ItemMaker.Make(fold.Kept, fold.Others, findings),
    };

    private int DistanceOf(ItemFold fold)
    {
        var layer = fold.Kept[^1].Source.Layer;
        return Contents.Count - 1 - Contents.Index().First(content => content.Item.Slug == layer).Index;
    }
}
