using Platform.Documents.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>How a Word document is to be written.</summary>
public sealed record DocxOptions
{
    /// <summary>Marks every page 样稿·系统生成·非正式文件, in its header. Only what has been issued is written without.</summary>
    public required bool Draft { get; init; }

    /// <summary>The fonts that pages are planned with, loaded once and shared; none is embedded.</summary>
    public required FontSet Faces { get; init; }

    /// <summary>The names of fonts in the file.</summary>
    public DocxFonts Fonts { get; init; } = new();

    public LayoutProfile Profile { get; init; } = LayoutProfile.Standard;
}
