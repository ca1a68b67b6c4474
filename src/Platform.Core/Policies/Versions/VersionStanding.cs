namespace Platform.Core.Policies.Versions;

/// <summary>Where a version stands on a day.</summary>
public enum VersionStanding
{
    /// <summary>草稿.</summary>
    Draft,

    /// <summary>已校验.</summary>
    Checked,

    /// <summary>已作废.</summary>
    Withdrawn,

    /// <summary>待生效: confirmed, and its day has not come.</summary>
    Scheduled,

    /// <summary>现行.</summary>
    InForce,

    /// <summary>已被替代: a later version counts now.</summary>
    Superseded,
}
