namespace Platform.Core.Data;

/// <summary>Who is at work, in which process and why: every audit event carries it. One per scope.</summary>
public sealed class WorkContext
{
    /// <summary>The account; null where the platform itself is at work.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>The person's name as it stood then, or the platform.</summary>
    public string Actor { get; set; } = "系统";

    /// <summary>Where the work began: a page, an endpoint, a job or a command.</summary>
    public string Process { get; set; } = "";

    /// <summary>The reason that was given, where one is asked for.</summary>
    public string? Reason { get; set; }

    /// <summary>The trace id that the logs carry, too.</summary>
    public string? Trace { get; set; }
}
