using System.Text;
using Platform.Documents.Numbering;

namespace Platform.Documents.Clauses;

/// <summary>A clause while its text is still being gathered.</summary>
internal sealed class ClauseDraft(string path, ClauseLevel? level, int number, int line)
{
    private readonly StringBuilder text = new();
    private readonly List<ClauseDraft> children = [];
    private SourceLine? last;

    public string Path { get; } = path;

    /// <summary>Null for 首部, 尾部 and attachments.</summary>
    public ClauseLevel? Level { get; } = level;

    public int Number { get; } = number;

    public int Line { get; private set; } = line;

    public bool IsEmpty => text.Length == 0 && children.Count == 0;

    /// <summary>Fixed for 首部 and 尾部, whose text has no heading of its own.</summary>
    public string? FixedTitle { get; init; }

    public ClauseDraft Add(ClauseDraft child)
    {
        children.Add(child);
        return child;
    }

    public void Append(SourceLine line)
    {
        if (line.Text.Length == 0)
        {
            return;
        }

        if (last is null && Level is null && FixedTitle is not null)
        {
            Line = line.Number;
        }

        text.Append(last is null || GoesOn(last) ? "" : "\n").Append(line.Text);
        last = line;
    }

    // A heading on its own line has no full stop either, however long it is.
    private bool GoesOn(SourceLine before)
    {
        var isHeading = FixedTitle is null
            && text.Length == before.Text.Length
            && Level is null or ClauseLevel.First or ClauseLevel.Second
            && RunInHeading.End(before.Text) < 0;
        return before.RunsOn && (!isHeading || before.Text[^1] is '，' or '、');
    }

    public Clause Build()
    {
        var own = text.ToString();
        return new Clause(Path, FixedTitle ?? ClauseTitle.Of(own), own, Line, [.. children.Select(child => child.Build())]);
    }
}
