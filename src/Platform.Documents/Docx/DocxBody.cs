using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>Writes the parts, each in a section of its own.</summary>
internal sealed class DocxBody(OfficialDocument document, DocxPlan plan, DocxSections sections)
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

        WriteImprint(parts[^1]);
        return body;
    }

    // 版记 stands on an upright page (7.5); one that the plan gives a page of its own has it here, too.
    private void WriteImprint(DocumentPart last)
    {
        var imprint = new DocxImprint(document.Head, plan).Write().ToList();
        if (imprint.Count > 0 && plan.ImprintStandsAlone)
        {
            EndSection(last);
            body.Append(DocxText.Separator());
            body.Append(imprint);
            body.Append(sections.OfImprint());
        }
        else
        {
            body.Append(imprint);
            EndWithParagraph();
            body.Append(sections.Of(last));
        }
    }

    private void WriteMain()
    {
        new DocxHead(document.Head, plan, body).Write();
        WriteBlocks(document.Main);
        var text = body.LastChild;
        new DocxClosing(document.Head, plan.Grid, body).Write();
        KeepTogether(text);
    }

    // The page of the 署名 carries text (7.3.5): the last paragraph, the 附件说明 and the 署名 go together.
    // Page 1 carries text, too, so an only paragraph stays on it.
    private void KeepTogether(OpenXmlElement? text)
    {
        var element = text;
        for (; element is W.Paragraph note && Style(note) == StyleId.AttachmentNote && note.NextSibling() is not null; element = note.PreviousSibling())
        {
            KeepNext(note);
        }

        if (element is W.Paragraph last && last.NextSibling() is not null && document.Main.Blocks.Length > 1)
        {
            KeepNext(last);
        }

        foreach (var date in body.Elements<W.Paragraph>().SkipLast(1).Where(paragraph => Style(paragraph) == StyleId.IssueDate))
        {
            KeepNext(date);
        }
    }

    private static string? Style(W.Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value;

    private static void KeepNext(W.Paragraph paragraph) => paragraph.ParagraphProperties!.KeepNext = new W.KeepNext();

    private void WritePart(DocumentPart part)
    {
        if (part is AttachmentPart attachment)
        {
            body.Append(DocxText.Paragraph(StyleId.AttachmentMark, attachment.Label));
            body.Append(DocxHead.Title(StyleId.AttachmentTitle, attachment.Title, plan.Type(part.Landscape)));
        }
        else if (part is IssuedPart issued)
        {
            body.Append(DocxHead.Title(StyleId.Title, issued.Title, plan.Type(part.Landscape)));
        }

        WriteBlocks(part);
    }

    private void WriteBlocks(DocumentPart part)
    {
        new DocxBlocks(body, plan, part.Landscape).Write(part.Blocks);
        if (part == document.CarriesAttachmentNote)
        {
            body.Append(DocxAttachmentNote.Write(document.Head, plan.Grid));
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
}
