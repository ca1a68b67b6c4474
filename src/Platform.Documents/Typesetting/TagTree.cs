namespace Platform.Documents.Typesetting;

/// <summary>Collects the tags of a plan in reading order.</summary>
internal sealed class TagTree
{
    private readonly List<PlannedTag> tags = [];
    private int part = PlannedTag.None;

    public IReadOnlyList<PlannedTag> Tags => tags;

    public void OpenPart() => part = Add(new PlannedTag(TagKind.Part, PlannedTag.None));

    /// <summary>A tag below the open part.</summary>
    public int Add(TagKind kind, int level = 0) => Add(new PlannedTag(kind, part, level));

    public int Add(PlannedTag tag)
    {
        tags.Add(tag);
        return tags.Count - 1;
    }
}
