using Platform.Documents.Pdf;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;

namespace Platform.Documents.Tests.Pdf;

/// <summary>A document text as the PDF that is made of it, read back.</summary>
internal sealed class PrintedDocument
{
    public PrintedDocument(string text, bool draft = false)
    {
        var reading = DocumentTextReader.Read(text, "test");
        Assert.Empty(reading.Diagnostics);
        Writing = PdfWriter.Write(reading.Document!, new PdfOptions { Fonts = TestFonts.Free, Draft = draft });
        Words = Writing.Bytes is null ? [] : Poppler.Words(Writing.Bytes);
    }

    public PdfWriting Writing { get; }

    public byte[] Bytes => Writing.Bytes!;

    public List<PdfWord> Words { get; }

    public int PageCount => Words.Max(word => word.Page);

    /// <summary>The only or first word that begins with a text.</summary>
    public PdfWord Word(string start) => Words.Find(word => word.Text.StartsWith(start, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"“{start}”不在文件里：{string.Join(' ', Words.Select(word => word.Text))}");

    public PagePixels Pixels(int page) => Poppler.Pixels(Bytes, page);
}
