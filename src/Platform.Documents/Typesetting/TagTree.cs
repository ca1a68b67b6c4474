namespace Platform.Documents.Typesetting;

/// <summary>Collects the tags of a plan in reading order.</summary>
internal sealed class TagTree
{
    private readonly List<PlannedTag> tags = [];

    public IReadOnlyList<PlannedTag> Tags => tags;

    /// <summary>The open part.</summary>
    public int Part { get; private set; } = PlannedTag.None;

    public void OpenPart() => Part = Add(new PlannedTag(TagKind.Part, PlannedTag.None));

    /// <summary>A tag below the open part.</summary>
    public int Add(TagKind kind, int level = 0) => Add(new PlannedTag(kind, Part, level));

    public int Add(PlannedTag tag)
    {
        tags.Add(tag);
        return tags.Count - 1;
    }
}
