namespace Platform.Core.WorkItems;

public enum WorkItemKind
{
    /// <summary>待办.</summary>
    ToDo,

    /// <summary>待阅.</summary>
    ToRead,
}
