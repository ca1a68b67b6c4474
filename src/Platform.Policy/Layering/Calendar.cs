using Platform.Policy.Packages;

namespace Platform.Policy.Layering;

/// <summary>The days on which a chain of layers changes; between two of them the same documents are in force.</summary>
internal sealed class Calendar
{
    private readonly DateOnly[] _changes;

    public Calendar(IReadOnlyList<PackageContent> chain)
    {
        var documents = chain.SelectMany(content => content.Documents).SelectMany(document => new[] { document.InForceFrom, document.Expires });
        var windows = chain.SelectMany(content => content.Items).Where(item => item.Binding).SelectMany(item => new[] { item.Day("from"), item.Day("until") });
        _changes = [.. documents.Concat(windows).OfType<DateOnly>().Append(DateOnly.MinValue).Distinct().Order()];
    }

    /// <summary>The first day of every span.</summary>
    public IReadOnlyList<DateOnly> FirstDays => _changes;

    public DateOnly FirstDayOfSpan(DateOnly day)
    {
        var at = Array.BinarySearch(_changes, day);
        return _changes[at >= 0 ? at : ~at - 1];
    }
}
