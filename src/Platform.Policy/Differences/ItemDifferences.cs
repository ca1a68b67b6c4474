using Platform.Policy.Model;

namespace Platform.Policy.Differences;

/// <summary>Finds what became of each item that the district writes.</summary>
internal sealed class ItemDifferences(PackageNames before, PackageNames after, DocumentPairs documents)
{
    private readonly List<(string Collection, PolicyDifference Difference)> _found = [];

    public IReadOnlyList<(string Collection, PolicyDifference Difference)> Found => _found;
    public bool Noted { get; private set; }

    public void Find()
    {
        var gone = ItemVersion.AllOf(before);
        var came = new List<(int At, ItemVersion Item)>();
        var now = ItemVersion.AllOf(after);
        var pairs = now.ConvertAll(item => (Before: Take(gone, old => IsSame(old, item)), After: item));
        for (var i = 0; i < pairs.Count; i++) pairs[i] = (pairs[i].Before ?? Take(gone, old => IsRenamed(old, pairs[i].After)), pairs[i].After);
        Noted |= !pairs.Select(pair => pair.Before?.Definition.Position).OfType<int>().Zip(pairs.Select(pair => pair.Before?.Definition.Position).OfType<int>().Skip(1), (one, next) => one < next).All(inOrder => inOrder);
        foreach (var (old, item) in pairs)
        {
            if (old is not null) Compare(old, item, item, Earlier(old.Document, item.Document));
            else Add(item, gone);
        }

        foreach (var item in gone) Remove(item);
    }

    private bool IsSame(ItemVersion old, ItemVersion item) =>
        old.Collection == item.Collection && old.Definition.Id == item.Definition.Id && documents.Same(old.Document, item.Document);

    /// <summary>Only the name by which files refer to it is new.</summary>
    private bool IsRenamed(ItemVersion old, ItemVersion item) =>
        old.Collection == item.Collection && old.Item is not null && documents.Same(old.Document, item.Document) && Sameness.Of(old.Item, item.Item);

    private void Add(ItemVersion item, List<ItemVersion> gone)
    {
        if (item.Behind(before) is { } earlier)
        {
            gone.RemoveAll(old => old.Definition == earlier.Definition);
            Replace(earlier, item, item);
        }
        else Say(item, DifferenceKind.Added, "新增" + item.Subject, item, item.Document?.InForceFrom);
    }

    private void Remove(ItemVersion item)
    {
        if (item.Behind(after) is { } other) Replace(item, other, item);
        else Say(item, DifferenceKind.Removed, "删去" + item.Subject, item, item.Document?.InForceFrom);
    }

    /// <summary>The item is said in another place from now on.</summary>
    private void Replace(ItemVersion old, ItemVersion item, ItemVersion dated)
    {
        var count = _found.Count;
        Compare(old, item, item, dated.Document?.InForceFrom);
        if (_found.Count == count && item.Item is not null)
            Put(item, new Finding(DifferenceKind.Changed, $"{item.Subject}改由{Where(item)}规定，内容不变", null, null, "", null), dated.Document?.InForceFrom);
    }

    private void Compare(ItemVersion old, ItemVersion item, ItemVersion cited, DateOnly? from)
    {
        if (old.Applies != item.Applies)
        {
            var subject = (old.Item is null ? item : old).Subject;
            Put(cited, new Finding(item.Applies ? DifferenceKind.Added : DifferenceKind.Removed, item.Applies ? $"{subject}恢复适用" : $"{subject}在本区不再适用", null, null, "applies", null), from);
            return;
        }

        if (old.Item is null || item.Item is null) return;
        var compared = new RecordDifferences(Rule(old), Rule(item));
        compared.Compare(Placed(old, item), item.Item, new Spot(old.Subject));
        Noted |= compared.Noted;
        foreach (var found in compared.Found) Put(cited, found, from);
    }

    /// <summary>Another document has its own clauses, and a layer its own limits; that is no news.</summary>
    private PolicyItem Placed(ItemVersion old, ItemVersion item)
    {
        if (documents.Same(old.Document, item.Document) && old.Definition.Source.Layer == item.Definition.Source.Layer) return old.Item!;
        var placed = old.Item! with { Clause = item.Item!.Clause, Binding = item.Item.Binding, Sort = item.Item.Sort, Note = item.Item.Note };
        return placed is Parameter parameter ? parameter with { Limit = ((Parameter)item.Item).Limit } : placed;
    }

    private void Say(ItemVersion item, DifferenceKind kind, string sentence, ItemVersion cited, DateOnly? from)
    {
        var summary = item.Item is null ? null : ItemWords.Summary(item.Item, item.Names);
        var text = summary is null ? sentence : kind == DifferenceKind.Added ? $"{sentence}：{summary}" : $"{sentence}（原为{summary}）";
        Put(cited, new Finding(kind, text, kind == DifferenceKind.Removed ? summary : null, kind == DifferenceKind.Added ? summary : null, "", null), from);
    }

    private void Put(ItemVersion cited, Finding found, DateOnly? from) => _found.Add((cited.Collection, new PolicyDifference(
        found.Kind, found.Text, found.Before, found.After, $"{cited.Collection}/{cited.Definition.Id}",
        cited.Document is { } document ? DocumentWords.Cite(document) : null, found.Clause ?? cited.Definition.Source.Clause, from)));

    private static string Where(ItemVersion item) => item.Document is { } document ? DocumentWords.Name(document) : item.Definition.Source.LayerName;

    private static RuleNames Rule(ItemVersion version) => new(version.Names, (version.Item as Subsidy)?.Rule);

    private static DateOnly? Earlier(PolicyDocument? old, PolicyDocument? item) => old?.InForceFrom < item?.InForceFrom ? old?.InForceFrom : item?.InForceFrom;

    private static ItemVersion? Take(List<ItemVersion> from, Predicate<ItemVersion> fits)
    {
        var at = from.FindIndex(fits);
        if (at < 0) return null;
        var taken = from[at];
        from.RemoveAt(at);
        return taken;
    }
}
