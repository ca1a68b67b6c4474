using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>
/// Writes a document as Word and WPS know it (Office Open XML): named styles, the document grid of GB/T 9704-2012,
/// real headers, footers, sections and tables, so that an official can go on editing it.
/// </summary>
public static class DocxWriter
{
    private const int UsualSize = 64 * 1024;

    /// <summary>The bytes of a .docx file; the same document and options always give the same bytes.</summary>
    public static byte[] Write(OfficialDocument document, DocxOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        using var file = new MemoryStream(UsualSize);
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            new DocxPackage(package, document, options).Write();
        }

        var bytes = file.ToArray();
        ZipTimes.Fix(bytes);
        return bytes;
    }
}
