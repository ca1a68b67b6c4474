namespace Platform.Documents.Clauses;

/// <summary>Cuts a published text at its attachments and reads each piece.</summary>
internal sealed class SourceTextOutline(IReadOnlyList<SourceLine> lines)
{
    private readonly ClauseDraft closing = new(ClausePath.Closing, null, 0, int.MaxValue) { FixedTitle = ClausePath.Closing };

    public ClauseOutline Build()
    {
        var starts = AttachmentStart.FindAll(lines);
        var opening = new ClauseDraft(ClausePath.Opening, null, 0, 1) { FixedTitle = ClausePath.Opening };
        var body = new OutlineSection(opening, closing, "");
        body.Read(lines.Take(starts.Count > 0 ? starts[0].Index : lines.Count));
        var drafts = new List<ClauseDraft>(body.Roots);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Index : lines.Count;
            drafts.Add(ReadAttachment(starts[i], lines.Take(end).Skip(starts[i].Index + 1)));
        }

        drafts.Add(closing);
        return new ClauseOutline([.. drafts.Where(draft => !draft.IsEmpty).OrderBy(draft => draft.Line).Select(draft => draft.Build())]);
    }

    private ClauseDraft ReadAttachment(AttachmentStart start, IEnumerable<SourceLine> below)
    {
        var line = lines[start.Index].Number;
        var attachment = new ClauseDraft(ClausePath.Attachment(start.Number), null, 0, line);
        attachment.Append(new SourceLine(line, start.Title));
        var section = new OutlineSection(attachment, closing, attachment.Path);
        section.Read(below);
        foreach (var root in section.Roots.Where(root => root != attachment))
        {
            attachment.Add(root);
        }

        return attachment;
    }
}
