namespace Platform.Web.WorkItems;

/// <summary>What somebody answers to an item.</summary>
public sealed class AnswerForm
{
    public string? Answer { get; set; }

    /// <summary>Of the item as it was shown.</summary>
    public int Version { get; set; }
}
