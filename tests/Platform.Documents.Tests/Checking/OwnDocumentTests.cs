using Platform.Documents.Docx;
using Platform.Documents.Model;
using Platform.Documents.Pdf;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;

namespace Platform.Documents.Tests.Checking;

/// <summary>What the platform writes itself has nothing that fails.</summary>
public sealed class OwnDocumentTests
{
    // These break the rules on purpose: headings that are escaped into text, and markup in every slot. Ruled forms are outside the standard.
    public static TheoryData<string> Sound => [.. CaseTests.Sound.Select(row => row.Data).Where(name => name is not ("heading/escaped" or "hostile/html-in-every-slot" or "form/application" or "form/slips"))];

    [Theory]
    [MemberData(nameof(Sound))]
    public void Check_OwnPdf_FindsNothingWrong(string name)
    {
        var report = CheckedFile.Report(PdfWriter.Write(Read(name), new PdfOptions { Fonts = TestFonts.Free, Draft = false }).Bytes!);

        Assert.Empty(CheckedFile.Failures(report));
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void Check_OwnDocx_FindsNothingWrong(string name)
    {
        var report = CheckedFile.Report(DocxWriter.Write(Read(name), new DocxOptions { Faces = TestFonts.Free, Draft = false }));

        Assert.Empty(CheckedFile.Failures(report));
    }

    private static OfficialDocument Read(string name) =>
        DocumentTextReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name + ".doctext")), name).Document!;
}
