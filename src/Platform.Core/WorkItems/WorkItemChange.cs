namespace Platform.Core.WorkItems;

/// <summary>What came of an act on an item.</summary>
public abstract record WorkItemChange
{
    private WorkItemChange()
    {
    }

    public sealed record Done(WorkItem Item) : WorkItemChange;

    /// <summary>There is none, or it is not this reader's.</summary>
    public sealed record NotFound : WorkItemChange;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : WorkItemChange;
}
