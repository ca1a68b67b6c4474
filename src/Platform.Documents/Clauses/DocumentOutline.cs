using Platform.Documents.Model;

namespace Platform.Documents.Clauses;

/// <summary>Reads the clauses of a document that is already a model; its headings are known, not guessed.</summary>
internal sealed class DocumentOutline(OfficialDocument document)
{
    private readonly ClauseDraft closing = new(ClausePath.Closing, null, 0, int.MaxValue) { FixedTitle = ClausePath.Closing };

    public ClauseOutline Build()
    {
        var opening = new ClauseDraft(ClausePath.Opening, null, 0, 1) { FixedTitle = ClausePath.Opening };
        List<SourceLine> lines = [Line(document.Main.Line, document.Head.Title.Text)];
        if (document.Issued is { } issued)
        {
            // The notice itself is cited as 首部 even if it has headings of its own.
            lines.AddRange(Lines(document.Main).Select(line => line with { Mark = null }));
            lines.Add(Line(issued.Line, issued.Title.Text));
            lines.AddRange(Lines(issued));
        }
        else
        {
            lines.AddRange(Lines(document.Main));
        }

        var body = new OutlineSection(opening, closing, "");
        body.Read(lines);
        var drafts = body.Roots.Concat(document.Attachments.Select(ReadAttachment)).Append(closing);
        return new ClauseOutline([.. drafts.Where(draft => !draft.IsEmpty).Select(draft => draft.Build())]);
    }

    private ClauseDraft ReadAttachment(AttachmentPart part)
    {
        var attachment = new ClauseDraft(part.Label, null, 0, part.Line);
        attachment.Append(Line(part.Line, part.Title.Text));
        var section = new OutlineSection(attachment, closing, part.Label);
        section.Read(Lines(part));
        foreach (var root in section.Roots.Where(root => root != attachment))
        {
            attachment.Add(root);
        }

        return attachment;
    }

    private static IEnumerable<SourceLine> Lines(DocumentPart part) => part.Blocks.SelectMany(Lines);

    private static IEnumerable<SourceLine> Lines(Block block) => block switch
    {
        Heading heading => [ReadHeading(heading)],
        Paragraph paragraph => [Line(paragraph.Line, paragraph.Text.Text)],
        Table table => table.HeadRows.Concat(table.Rows).Select(row => Line(row.Line, string.Join('，', row.Cells.Select(cell => cell.Text.Text)))),
        _ => [],
    };

    private static SourceLine ReadHeading(Heading heading)
    {
        var text = ClauseText.Normalise(heading.Title.Text + heading.Body.Text);
        var level = ClauseLevel.First + heading.Level - 1;
        return new SourceLine(heading.Line, text) { Mark = new ClauseMark(level, heading.Number, text) };
    }

    private static SourceLine Line(int number, string text) => new(number, ClauseText.Normalise(text));
}
