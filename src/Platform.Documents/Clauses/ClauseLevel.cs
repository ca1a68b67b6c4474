namespace Platform.Documents.Clauses;

/// <summary>The kinds of numbering, from the outermost to the innermost.</summary>
internal enum ClauseLevel
{
    /// <summary>第一章</summary>
    Chapter,

    /// <summary>第一条</summary>
    Article,

    /// <summary>一、</summary>
    First,

    /// <summary>（一）</summary>
    Second,

    /// <summary>1.</summary>
    Third,

    /// <summary>（1）</summary>
    Fourth,
}
