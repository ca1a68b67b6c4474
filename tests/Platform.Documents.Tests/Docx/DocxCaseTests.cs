using Platform.Documents.Docx;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;

namespace Platform.Documents.Tests.Docx;

/// <summary>Every sound document text under Cases gives a file that the SDK's validator accepts.</summary>
public sealed class DocxCaseTests
{
    [Theory]
    [MemberData(nameof(CaseTests.Sound), MemberType = typeof(CaseTests))]
    public void Write_SoundText_IsValid(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Cases", name + ".doctext");
        var document = DocumentTextReader.Read(File.ReadAllText(file), name).Document!;

        foreach (var draft in new[] { true, false })
        {
            using var opened = WrittenDocx.Open(DocxWriter.Write(document, new DocxOptions { Draft = draft, Faces = TestFonts.Free }));

            Assert.Empty(opened.Errors);
        }
    }
}
