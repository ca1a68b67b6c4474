using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>
/// Writes a document as Word and WPS know it (Office Open XML): named styles, the document grid of GB/T 9704-2012,
/// real headers, footers, sections and tables, so that an official can go on editing it.
/// </summary>
public static class DocxWriter
{
    /// <summary>The bytes of a .docx file; the same document and options always give the same bytes.</summary>
    public static byte[] Write(OfficialDocument document, DocxOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        return Write(document, options, new DocxPlan(document, options));
    }

    /// <summary>Refuses what cannot be set on pages, as the writers of PDF and OFD do.</summary>
    public static DocxWriting TryWrite(OfficialDocument document, DocxOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var plan = new DocxPlan(document, options);
        return new DocxWriting(
            plan.Notices.Any(notice => notice.IsRefusal) ? null : Write(document, options, plan),
            [.. plan.Notices.Select(notice => notice.Sentence)]);
    }

    private static byte[] Write(OfficialDocument document, DocxOptions options, DocxPlan plan)
    {
        var sheets = DocxSheets.Of(options.Fonts, options.Profile);
        var file = new DocxFile();
        file.Add("styles", "styles", sheets.Styles);
        file.Add("fontTable", "fontTable", sheets.Fonts);
        file.Add("settings", "settings", sheets.Settings);
        var ids = new DocxHeadersFooters(file, sheets, document, plan, options.Draft).Write();
        using var xml = new WordXml();
        new DocxBody(document, plan, new DocxSections(ids, plan.Grid), new DocxPictures(file)).Write(xml);
        return file.Zip(xml.Written, DocxProperties.Write(document.Head));
    }
}
