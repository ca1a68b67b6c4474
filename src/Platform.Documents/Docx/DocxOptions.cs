namespace Platform.Documents.Docx;

/// <summary>How a Word document is to be written.</summary>
public sealed record DocxOptions
{
    /// <summary>Marks every page 样稿·系统生成·非正式文件, in its header. Only what has been issued is written without.</summary>
    public required bool Draft { get; init; }

    public DocxFonts Fonts { get; init; } = new();
}
