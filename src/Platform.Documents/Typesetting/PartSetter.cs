using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Typesetting;

/// <summary>Sets the parts of a document, each on a new page.</summary>
internal sealed class PartSetter(OfficialDocument document, TypeCase type, PageFlow flow)
{
    // How much text goes with a signature that has no room below the rest.
    private const int CarriedLines = 2;

    /// <summary>主送机关 that had no room on page one and belong in 版记, or null.</summary>
    public string? MovedRecipients { get; private set; }

    public void Set()
    {
        SetMain();
        foreach (var part in document.Parts.Skip(1))
        {
            SetPart(part);
        }
    }

    private void SetMain()
    {
        type.Tags.OpenPart();
        flow.NewPage(PageFrame.Of(type.Profile, sideways: false));
        if (document.Head.Format == DocumentFormat.Letter)
        {
            new CorrespondenceHead(type, document.Head, flow.Current).Set();
        }
        else
        {
            new HeadSetter(type, document.Head, flow.Current).Set();
        }

        List<FlowPiece> above = PrintedHead.PrintsTitle(document.Head) ? [.. new TitleSetter(type).Set(document.Head.Title)] : [];
        var recipients = Recipients(above);
        var text = Text(document.Main, type);
        var closing = new ClosingSetter(type, document.Head).Set().ToList();
        if (closing.Count > 0)
        {
            KeepEnd(text);
        }

        flow.Place([.. above, .. recipients, .. text, .. closing]);
    }

    // 7.3.2: page one must show text, so recipients that take its place move to 版记.
    private List<FlowPiece> Recipients(List<FlowPiece> above)
    {
        if (document.Head.Recipients.IsEmpty)
        {
            return [];
        }

        var style = type.Grid(PlannedElement.Recipients);
        var tag = type.Tags.Add(TagKind.Paragraph);
        var cells = type.Cells(PrintedHead.RecipientLine(document.Head), style);
        List<FlowPiece> lines = [.. LineSetter.Set(cells, type.Width).Select(line => LineBox.Of(line with { Tag = tag }, type.Pitch, style))];
        var used = above.OfType<FlowBox>().Sum(box => box.Height) + ((lines.Count + 1) * type.Pitch);
        if (flow.Current.Fits(used))
        {
            return lines;
        }

        MovedRecipients = PrintedHead.Recipients(document.Head.Recipients);
        flow.Notices.Add(new TypesettingNotice("主送机关过多，首页放不下正文，已按规定移到版记。"));
        return [];
    }

    private void SetPart(DocumentPart part)
    {
        var frame = PageFrame.Of(type.Profile, part.Landscape);
        var partType = type.For(frame.Width);
        type.Tags.OpenPart();
        flow.NewPage(frame);
        var pieces = new List<FlowPiece>();
        var title = part is IssuedPart issued ? issued.Title : InlineText.Empty;
        if (part is AttachmentPart attachment)
        {
            title = attachment.Title;
            var style = partType.Grid(PlannedElement.AttachmentMark, FontRole.Hei);
            pieces.Add(LineBox.Of(LineBox.StartingAt(partType, attachment.Label, style, 0), type.Pitch, style, keepsNext: true));
            pieces.Add(FlowBox.Gap(type.Pitch));
        }

        flow.Place([.. pieces, .. new TitleSetter(partType).Set(title), .. Text(part, partType)]);
    }

    private List<FlowPiece> Text(DocumentPart part, TypeCase partType)
    {
        List<FlowPiece> text = [.. new BlockSetter(partType).Set(part.Blocks)];
        if (part != document.CarriesAttachmentNote)
        {
            return text;
        }

        var note = new AttachmentNoteSetter(partType).Set(document.Head.Attachments, PrintedHead.AttachmentNote(document.Head)).ToList();
        if (note.Count > 0)
        {
            KeepEnd(text);
            note[^1] = note[^1] with { KeepsNext = part is MainPart };
        }

        return [.. text, .. note];
    }

    // Page one must show text, too: the first line is never carried off.
    private static void KeepEnd(List<FlowPiece> text)
    {
        var carried = Math.Min(CarriedLines, text.Count(piece => piece is FlowTable or FlowBox { Items.IsEmpty: false }) - 1);
        var lines = 0;
        for (var i = text.Count - 1; i >= 0 && lines < carried && text[i] is FlowBox box; i--)
        {
            text[i] = box with { KeepsNext = true };
            lines += box.Items.IsEmpty ? 0 : 1;
        }
    }
}
