using Platform.Documents.Docx;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;

namespace Platform.Documents.Tests.Docx;

/// <summary>A written file, opened again by the SDK.</summary>
internal sealed class WrittenDocx : IDisposable
{
    private readonly WordprocessingDocument package;

    private WrittenDocx(byte[] bytes) => package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    public MainDocumentPart Main => package.MainDocumentPart!;

    public W.Body Body => Main.Document.Body!;

    public IReadOnlyList<string> Errors =>
        [.. new OpenXmlValidator().Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    public string? PropertyText => package.CoreFilePropertiesPart is { } part ? new StreamReader(part.GetStream()).ReadToEnd() : null;

    public static WrittenDocx Open(byte[] bytes) => new(bytes);

    public static WrittenDocx Of(string text, bool draft = false)
    {
        var reading = DocumentTextReader.Read(text, "test");
        Assert.Empty(reading.Diagnostics);
        return new WrittenDocx(DocxWriter.Write(reading.Document!, new DocxOptions { Draft = draft, Faces = TestFonts.Free }));
    }

    /// <summary>The text of each paragraph of a style, by the style's id.</summary>
    public IReadOnlyList<string> Texts(string style) => [.. Paragraphs(style).Select(paragraph => paragraph.InnerText)];

    public IEnumerable<W.Paragraph> Paragraphs(string style) =>
        Body.Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style);

    public void Dispose() => package.Dispose();
}
