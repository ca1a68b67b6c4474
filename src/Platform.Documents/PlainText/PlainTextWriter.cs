using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.PlainText;

/// <summary>Writes a document as text to be read: forty Chinese characters wide, centred titles, drawn tables.</summary>
public static class PlainTextWriter
{
    /// <param name="draft">Whether to mark the text as a sample (样稿): everything that has not been issued.</param>
    public static string Write(OfficialDocument document, bool draft)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new TextPage();
        if (draft)
        {
            page.Centered(PrintedHead.DraftMark);
            page.Blank();
        }

        TextHead.Write(page, document.Head);
        TextBlocks.Write(page, document.Main.Blocks);
        WriteAttachmentNote(page, document, document.Main);
        TextClosing.Write(page, document.Head);
        foreach (var part in document.Parts.Skip(1))
        {
            WritePart(page, document, part);
        }

        TextImprint.Write(page, document.Head);
        return page.ToString();
    }

    private static void WritePart(TextPage page, OfficialDocument document, DocumentPart part)
    {
        page.Gap();
        page.Blank();
        if (part is AttachmentPart attachment)
        {
            page.Line(attachment.Label);
            page.Blank();
        }

        page.Title(part is AttachmentPart { Title: var title } ? title.Text : ((IssuedPart)part).Title.Text);
        page.Blank();
        TextBlocks.Write(page, part.Blocks);
        WriteAttachmentNote(page, document, part);
    }

    private static void WriteAttachmentNote(TextPage page, OfficialDocument document, DocumentPart part)
    {
        if (document.Head.Attachments.IsEmpty || document.CarriesAttachmentNote != part)
        {
            return;
        }

        page.Gap();
        var first = "　　附件：";
        foreach (var (number, title) in PrintedHead.AttachmentNote(document.Head))
        {
            page.Hanging(first + number, "　　　　　" + new string(' ', number.Length), title.Text);
            first = "　　　　　";
        }
    }
}
