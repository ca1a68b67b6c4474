namespace Platform.Documents.Clauses;

/// <summary>Reads the lines of the body or of one attachment into clauses.</summary>
internal sealed class OutlineSection(ClauseDraft opening, ClauseDraft closing, string prefix)
{
    private readonly List<ClauseDraft> open = [];
    private readonly Dictionary<ClauseLevel, int> lastNumbers = [];
    private readonly List<ClauseDraft> roots = [opening];
    private ClauseDraft current = opening;
    private bool hasTopLevel;

    /// <summary>What came before the first clause, then the clauses of the outermost level.</summary>
    public IReadOnlyList<ClauseDraft> Roots => roots;

    private bool IsAttachment => prefix.Length > 0;

    public void Read(IEnumerable<SourceLine> source)
    {
        var lines = source.ToList();
        hasTopLevel = lines.Any(line => line.Mark is { Level: <= ClauseLevel.First, Number: 1 });
        for (var i = 0; i < lines.Count; i++)
        {
            Read(lines[i], i > 0 ? lines[i - 1] : null, i + 1 < lines.Count ? lines[i + 1] : null);
        }
    }

    private void Read(SourceLine line, SourceLine? previous, SourceLine? next)
    {
        if (line.Mark is { } mark && Starts(mark, previous))
        {
            current = Open(mark, line);
            return;
        }

        if (IsAttachment ? ClosingLine.Always(line) : open.Count > 0 && ClosingLine.Opens(line, next))
        {
            current = closing;
        }

        current.Append(line);
    }

    private bool Starts(ClauseMark mark, SourceLine? previous)
    {
        var topLevel = mark.Level <= ClauseLevel.First;
        if (!topLevel && (current == closing || (hasTopLevel && open.Count == 0)))
        {
            return false;
        }

        if (!topLevel && previous is { Text: [.., '，' or '、' or '（' or '《' or '“'] })
        {
            return false;
        }

        return IsNext(mark);
    }

    private bool IsNext(ClauseMark mark)
    {
        var last = lastNumbers.GetValueOrDefault(mark.Level);
        if (mark.Number == last + 1)
        {
            return true;
        }

        // Numbers below 一、 may begin again under each new heading; 一、 and 第一条 may not.
        var firstBelowHeading = mark.Level > ClauseLevel.First && !open.Any(clause => clause.Level == mark.Level);
        return mark.Number == 1 && firstBelowHeading;
    }

    private ClauseDraft Open(ClauseMark mark, SourceLine line)
    {
        var keep = open.FindIndex(clause => clause.Level >= mark.Level);
        if (keep >= 0)
        {
            open.RemoveRange(keep, open.Count - keep);
        }

        lastNumbers[mark.Level] = mark.Number;
        var path = ClausePath.Below(PathAbove(mark.Level), prefix, mark.Level, mark.Number);
        var clause = new ClauseDraft(path, mark.Level, mark.Number, line.Number);
        clause.Append(line with { Text = mark.Rest });
        if (open.Count == 0)
        {
            roots.Add(clause);
        }
        else
        {
            open[^1].Add(clause);
        }

        open.Add(clause);
        return clause;
    }

    // Articles run on through the chapters and are cited without them.
    private string PathAbove(ClauseLevel level) =>
        level <= ClauseLevel.First || open.Count == 0 || open[^1].Level == ClauseLevel.Chapter ? "" : open[^1].Path;
}
