namespace Platform.Documents.Model;

/// <summary>How a stretch of text is drawn on a form.</summary>
public enum RunKind : byte
{
    Plain,

    /// <summary>空白: a rule to write on; its text is underscores, each half a character wide.</summary>
    Blank,

    /// <summary>填写的文字, on a rule.</summary>
    Filled,

    /// <summary>字格: a square for each character; <c>□</c> is an empty one.</summary>
    Boxes,
}
