using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>Writes the parts, each in a section of its own.</summary>
internal sealed class DocxBody(OfficialDocument document, DocxSections sections)
{
    private readonly W.Body body = new();

    public W.Body Write()
    {
        var parts = document.Parts.ToList();
        WriteMain();
        foreach (var (previous, part) in parts.Zip(parts.Skip(1)))
        {
            EndSection(previous);
            WritePart(part);
        }

        body.Append(new DocxImprint(document.Head, TextWidth(parts[^1])).Write());
        EndWithParagraph();
        body.Append(sections.Of(parts[^1]));
        return body;
    }

    private void WriteMain()
    {
        new DocxHead(document.Head, body).Write();
        WriteBlocks(document.Main);
        new DocxClosing(document.Head, body).Write();
    }

    private void WritePart(DocumentPart part)
    {
        if (part is AttachmentPart attachment)
        {
            body.Append(DocxText.Paragraph(StyleId.AttachmentMark, attachment.Label));
            body.Append(DocxHead.Title(StyleId.AttachmentTitle, attachment.Title));
        }
        else if (part is IssuedPart issued)
        {
            body.Append(DocxHead.Title(StyleId.Title, issued.Title));
        }

        WriteBlocks(part);
    }

    private void WriteBlocks(DocumentPart part)
    {
        new DocxBlocks(body, TextWidth(part)).Write(part.Blocks);
        if (part == document.CarriesAttachmentNote)
        {
            body.Append(DocxAttachmentNote.Write(document.Head));
        }
    }

    // A section ends in the properties of its last paragraph.
    private void EndSection(DocumentPart part)
    {
        EndWithParagraph();
        ((W.Paragraph)body.LastChild!).ParagraphProperties!.SectionProperties = sections.Of(part);
    }

    private void EndWithParagraph()
    {
        if (body.LastChild is not W.Paragraph)
        {
            body.Append(DocxText.Separator());
        }
    }

    private static int TextWidth(DocumentPart part) => part.Landscape ? Measure.LandscapeTextWidth : Measure.TextWidth;
}
