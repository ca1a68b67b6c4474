namespace Platform.Documents.Docx;

/// <summary>The faces of a Word document by role, named as Word names them; they are not embedded.</summary>
public sealed record DocxFonts
{
    /// <summary>小标宋, for titles and the mark of the issuing body.</summary>
    public string Title { get; init; } = "方正小标宋简体";

    /// <summary>仿宋, for the text.</summary>
    public string FangSong { get; init; } = "仿宋_GB2312";

    /// <summary>楷体, for second-level headings and the names of signatories.</summary>
    public string Kai { get; init; } = "楷体_GB2312";

    /// <summary>黑体, for first-level headings.</summary>
    public string Hei { get; init; } = "黑体";

    /// <summary>宋体, for page numbers.</summary>
    public string Song { get; init; } = "宋体";

    /// <summary>Digits and Latin letters beside 仿宋 and 楷体; the other faces have their own.</summary>
    public string Latin { get; init; } = "Times New Roman";

    internal string this[FontRole role] => role switch
    {
        FontRole.Title => Title,
        FontRole.Kai => Kai,
        FontRole.Hei => Hei,
        FontRole.Song => Song,
        _ => FangSong,
    };
}

internal enum FontRole
{
    FangSong,
    Title,
    Kai,
    Hei,
    Song,
}
