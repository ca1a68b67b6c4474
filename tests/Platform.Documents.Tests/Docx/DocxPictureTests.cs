extern alias OpenXmlSdk;

using OpenXmlSdk::DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Platform.Documents.Docx;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Tests.Pictures;

namespace Platform.Documents.Tests.Docx;

public sealed class DocxPictureTests
{
    [Fact]
    public void Write_OnePictureTwice_IsOneFileThatIsReadAloudByItsCaptions()
    {
        var text = "---\nformat: form\ntitle: 情况表\n---\n[图 red.png 60毫米] 托位数变化\n[图 red.png 30毫米] 又一次";
        var document = DocumentTextReader.Read(text, "test", _ => Red).Document!;

        using var docx = WrittenDocx.Open(DocxWriter.Write(document, new DocxOptions { Draft = false, Faces = TestFonts.Free }));

        Assert.Empty(docx.Errors);
        Assert.Equal("image/png", Assert.Single(docx.Main.ImageParts).ContentType);
        Assert.Equal(["托位数变化", "又一次"], docx.Body.Descendants<DocProperties>().Select(drawing => drawing.Description!.Value));
        Assert.Equal([(60 * 36000L, 40 * 36000L), (30 * 36000L, 20 * 36000L)], docx.Body.Descendants<Extent>().Select(size => (size.Cx!.Value, size.Cy!.Value)));
        Assert.Equal(["托位数变化", "又一次"], docx.Texts("PictureCaption"));
    }

    private static readonly byte[] Red = TestPng.Red(60, 40);
}
