namespace Platform.Documents.Model;

/// <summary>The formats (公文格式) of GB/T 9704-2012, and the plain form of papers that are no 公文.</summary>
public enum DocumentFormat
{
    /// <summary>文件格式, clause 7.</summary>
    Document,

    /// <summary>信函格式, clause 10.1.</summary>
    Letter,

    /// <summary>命令（令）格式, clause 10.2.</summary>
    Order,

    /// <summary>纪要格式, clause 10.3.</summary>
    Minutes,

    /// <summary>回执、告知书、承诺书 and the like, outside the standard.</summary>
    Form,
}

/// <summary>Where a document goes (行文方向).</summary>
public enum DocumentDirection
{
    Up,
    Down,
    Parallel,
}
