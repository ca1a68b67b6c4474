namespace Platform.Documents.Fonts;

/// <summary>What a typeface is for in an official document.</summary>
public enum FontRole
{
    /// <summary>小标宋: the mark of the issuing body and titles.</summary>
    Title,

    /// <summary>仿宋: running text.</summary>
    FangSong,

    /// <summary>楷体: headings of the second level and names of signatories.</summary>
    Kai,

    /// <summary>黑体: headings of the first level, 密级, 紧急程度 and the 附件 mark.</summary>
    Hei,

    /// <summary>宋体: page numbers.</summary>
    Song,

    /// <summary>Figures and Latin letters in running text; the text's own face if there is none.</summary>
    Western,
}
