namespace Platform.Core.Policies.Versions;

/// <summary>How far a version has come. Scheduled, in force and superseded are no states: they follow from days.</summary>
public enum PolicyVersionState
{
    /// <summary>草稿: its files may change.</summary>
    Draft,

    /// <summary>已校验: it loads over its layers without an error; any change makes it a draft again.</summary>
    Checked,

    /// <summary>已确认: a second person found that what was entered is what the document says. From here nothing changes.</summary>
    Confirmed,

    /// <summary>已作废: a draft that was given up.</summary>
    Withdrawn,
}
