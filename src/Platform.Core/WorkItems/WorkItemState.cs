namespace Platform.Core.WorkItems;

public enum WorkItemState
{
    Open,

    /// <summary>已办, or 已阅.</summary>
    Done,

    /// <summary>退回: it came back to the sender with a reason.</summary>
    Returned,

    /// <summary>撤回, before anybody had opened it.</summary>
    Recalled,
}
