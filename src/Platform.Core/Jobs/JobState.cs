namespace Platform.Core.Jobs;

public enum JobState
{
    /// <summary>排队.</summary>
    Queued,

    /// <summary>进行中.</summary>
    Running,

    /// <summary>完成, perhaps with items that failed.</summary>
    Done,

    /// <summary>失败.</summary>
    Failed,
}
