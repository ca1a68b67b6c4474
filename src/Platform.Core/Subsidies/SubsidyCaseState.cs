namespace Platform.Core.Subsidies;

/// <summary>Where a case stands.</summary>
public enum SubsidyCaseState
{
    /// <summary>在办.</summary>
    Open,

    /// <summary>退回补正: back with whoever registered it.</summary>
    Returned,

    /// <summary>予以补助, in the amount that the rules give.</summary>
    Granted,

    /// <summary>不符合条件, as the rules say.</summary>
    NotMet,

    /// <summary>不予通过, for a reason that a person gives.</summary>
    Refused,

    /// <summary>撤回.</summary>
    Withdrawn,
}
