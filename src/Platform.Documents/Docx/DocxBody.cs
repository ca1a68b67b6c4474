using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>Writes the parts, each in a section of its own.</summary>
internal sealed class DocxBody(OfficialDocument document, DocxPlan plan, DocxSections sections, DocxPictures pictures)
{
    private readonly List<WordBlock> body = [];

    /// <summary>The properties of the last section, as XML, when all is written.</summary>
    private string lastSection = "";

    /// <summary>Writes the part that holds the text.</summary>
    public void Write(WordXml xml)
    {
        var parts = document.Parts.ToList();
        WriteMain();
        foreach (var (previous, part) in parts.Zip(parts.Skip(1)))
        {
            EndSection(previous);
            WritePart(part);
        }

        WriteImprint(parts[^1]);
        xml.Start("document");
        xml.Markup("<w:body>"u8);
        body.ForEach(block => block.Write(xml));
        xml.Markup(lastSection);
        xml.Markup("</w:body>"u8);
        xml.End("document");
    }

    // 版记 stands on an upright page (7.5); one that the plan gives a page of its own has it here, too.
    private void WriteImprint(DocumentPart lastPart)
    {
        var imprint = new DocxImprint(document.Head, plan).Write().ToList();
        if (imprint.Count > 0 && plan.ImprintStandsAlone)
        {
            EndSection(lastPart);
            // LibreOffice wants a paragraph for the break before a table, but finds no room for both where the table fills the page.
            body.AddRange(plan.ImprintFillsPage ? [] : [DocxText.Separator()]);
            body.AddRange(imprint);
            lastSection = sections.OfImprint();
        }
        else
        {
            body.AddRange(imprint);
            EndWithParagraph();
            lastSection = sections.Of(lastPart);
        }
    }

    private void WriteMain()
    {
        new DocxHead(document.Head, plan, body).Write();
        WriteBlocks(document.Main);
        var text = body.Count;
        new DocxClosing(document.Head, plan.Grid, body).Write();
        KeepTogether(text);
    }

    // The page of the 署名 carries text (7.3.5): the last paragraph, the 附件说明 and the 署名 go together.
    // Page 1 carries text, too, so an only paragraph stays on it.
    private void KeepTogether(int textEnd)
    {
        var at = textEnd - 1;
        for (; at >= 0 && at + 1 < body.Count && body[at] is WordParagraph { Style: StyleId.AttachmentNote } note; at--)
        {
            note.KeepsNext = true;
        }

        if (at >= 0 && at + 1 < body.Count && body[at] is WordParagraph lastOfText && document.Main.Blocks.Length > 1)
        {
            lastOfText.KeepsNext = true;
        }

        foreach (var date in body.OfType<WordParagraph>().SkipLast(1).Where(paragraph => paragraph.Style == StyleId.IssueDate))
        {
            date.KeepsNext = true;
        }
    }

    private void WritePart(DocumentPart part)
    {
        if (part is AttachmentPart attachment)
        {
            body.Add(DocxText.Paragraph(StyleId.AttachmentMark, attachment.Label));
            body.Add(DocxHead.Title(StyleId.AttachmentTitle, attachment.Title, plan.Type(part.Landscape)));
        }
        else if (part is IssuedPart issued)
        {
            body.Add(DocxHead.Title(StyleId.Title, issued.Title, plan.Type(part.Landscape)));
        }

        WriteBlocks(part);
    }

    private void WriteBlocks(DocumentPart part)
    {
        new DocxBlocks(body, plan, pictures, part.Landscape).Write(part.Blocks);
        if (part == document.CarriesAttachmentNote)
        {
            body.AddRange(DocxAttachmentNote.Write(document.Head, plan.Grid));
        }
    }

    // A section ends in the properties of its last paragraph.
    private void EndSection(DocumentPart part)
    {
        EndWithParagraph();
        ((WordParagraph)body[^1]).Section = sections.Of(part);
    }

    private void EndWithParagraph()
    {
        if (body.LastOrDefault() is not WordParagraph)
        {
            body.Add(DocxText.Separator());
        }
    }
}
