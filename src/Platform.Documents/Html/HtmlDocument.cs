using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Html;

/// <summary>Writes the sheets of one document.</summary>
internal sealed class HtmlDocument(OfficialDocument document, HtmlOptions options, HtmlOutput output)
{
    private readonly HtmlRuns runs = new(output, options.SourceNotes);

    public void Write()
    {
        var format = $"doc doc-{FormatName(document.Head.Format)}{(options.Draft ? " doc-is-draft" : "")}";
        output.Open("article", format, ("lang", "zh-CN")).Break();
        WriteMain();
        foreach (var part in document.Parts.Skip(1))
        {
            WritePart(part);
        }

        output.Close("article").Break();
    }

    private void WriteMain()
    {
        OpenSheet("doc-main", document.Main);
        new HtmlHead(document.Head, output, options.FirstHeadingLevel).Write();
        if (PrintedHead.PrintsTitle(document.Head))
        {
            WriteTitle(document.Head.Title, options.FirstHeadingLevel);
        }

        if (!document.Head.Recipients.IsEmpty)
        {
            output.Element("p", "doc-recipients", PrintedHead.Recipients(document.Head.Recipients)).Break();
        }

        WriteBlocks(document.Main, options.FirstHeadingLevel + 1);
        new HtmlClosing(document.Head, output).Write();
        CloseSheet(document.Main);
    }

    private void WritePart(DocumentPart part)
    {
        OpenSheet(part is AttachmentPart ? "doc-attachment" : "doc-issued", part);
        var title = part switch { AttachmentPart attachment => attachment.Title, IssuedPart issued => issued.Title, _ => InlineText.Empty };
        if (part is AttachmentPart { Label: var label })
        {
            output.Element("p", "doc-attachment-mark", label).Break();
        }

        WriteTitle(title, options.FirstHeadingLevel + 1);
        WriteBlocks(part, options.FirstHeadingLevel + 2);
        CloseSheet(part);
    }

    private void OpenSheet(string kind, DocumentPart part)
    {
        output.Open("section", $"doc-sheet {kind}{(part.Landscape ? " doc-landscape" : "")}").Break();
        if (options.Draft)
        {
            output.Element("p", "doc-draft", PrintedHead.DraftMark).Break();
        }
    }

    private void CloseSheet(DocumentPart part)
    {
        if (part == document.Parts.Last())
        {
            HtmlImprint.Write(document.Head, output);
        }

        output.Close("section").Break();
    }

    private void WriteTitle(InlineText title, int level)
    {
        output.Open($"h{level}", "doc-title");
        runs.WriteTitle(title);
        output.Close($"h{level}").Break();
    }

    private void WriteBlocks(DocumentPart part, int firstLevel)
    {
        output.Open("div", "doc-text").Break();
        new HtmlBlocks(output, runs, firstLevel).Write(part.Blocks);
        if (part == document.CarriesAttachmentNote)
        {
            WriteAttachmentNote();
        }

        output.Close("div").Break();
    }

    private void WriteAttachmentNote()
    {
        if (document.Head.Attachments.IsEmpty)
        {
            return;
        }

        output.Open("div", "doc-attachment-note").Element("span", null, "附件：").Open("div").Break();
        foreach (var (number, title) in PrintedHead.AttachmentNote(document.Head))
        {
            output.Open("p").Element("span", "doc-attachment-number", number).Open("span");
            runs.Write(title);
            output.Close("span").Close("p").Break();
        }

        output.Close("div").Close("div").Break();
    }

    private static string FormatName(DocumentFormat format) => format switch
    {
        DocumentFormat.Letter => "letter",
        DocumentFormat.Order => "order",
        DocumentFormat.Minutes => "minutes",
        DocumentFormat.Form => "form",
        _ => "document",
    };
}
