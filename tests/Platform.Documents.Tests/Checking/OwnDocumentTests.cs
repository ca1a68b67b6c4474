using Platform.Documents.Docx;
using Platform.Documents.Model;
using Platform.Documents.Pdf;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;

namespace Platform.Documents.Tests.Checking;

/// <summary>What the platform writes itself has nothing that fails.</summary>
public sealed class OwnDocumentTests
{
    [Theory]
    [MemberData(nameof(CaseTests.Sound), MemberType = typeof(CaseTests))]
    public void Check_OwnPdf_FindsNothingWrong(string name)
    {
        var report = CheckedFile.Report(PdfWriter.Write(Read(name), new PdfOptions { Fonts = TestFonts.Free }).Bytes!);

        Assert.Empty(CheckedFile.Failures(report));
    }

    [Theory]
    [MemberData(nameof(CaseTests.Sound), MemberType = typeof(CaseTests))]
    public void Check_OwnDocx_FindsNothingWrong(string name)
    {
        var report = CheckedFile.Report(DocxWriter.Write(Read(name), new DocxOptions()));

        Assert.Empty(CheckedFile.Failures(report));
    }

    private static OfficialDocument Read(string name) =>
        DocumentTextReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name + ".doctext")), name).Document!;
}
