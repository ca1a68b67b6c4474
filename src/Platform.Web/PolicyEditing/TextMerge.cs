using DiffPlex;

namespace Platform.Web.PolicyEditing;

/// <summary>
/// 两人同改一个文件: the changes of both laid over the text that both began with. Where both changed the same lines, the text of the
/// person at hand stands and the other's is listed.
/// </summary>
public sealed record TextMerge(string Text, IReadOnlyList<TextClash> Clashes)
{
    public static TextMerge Of(string before, string mine, string theirs)
    {
        ArgumentNullException.ThrowIfNull(before);
        var lines = before.Split('\n');
        var (own, other) = (Hunks(before, mine), Hunks(before, theirs));
        List<string> merged = [];
        List<TextClash> clashes = [];
        var at = 0;
        while (own.Count + other.Count > 0)
        {
            var (start, end) = Grow(own, other);
            merged.AddRange(lines[at..start]);
            var (ours, ofOther) = (Take(own, lines, start, end), Take(other, lines, start, end));
            merged.AddRange(ours ?? ofOther ?? []);
            if (ours is not null && ofOther is not null && !ours.SequenceEqual(ofOther)) clashes.Add(new TextClash(merged.Count - ours.Count + 1, string.Join('\n', lines[start..end]), string.Join('\n', ofOther), string.Join('\n', ours)));
            at = end;
        }

        return new TextMerge(string.Join('\n', merged.Concat(lines[at..])), clashes);
    }

    private static List<Hunk> Hunks(string before, string after)
    {
        var lines = after.Split('\n');
        return [.. Differ.Instance.CreateLineDiffs(before, after, ignoreWhitespace: false).DiffBlocks.Select(block => new Hunk(block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, lines[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]))];
    }

    /// <summary>The first span of lines that either changed, with all that touch it.</summary>
    private static (int Start, int End) Grow(List<Hunk> own, List<Hunk> other)
    {
        var start = own.Concat(other).Min(hunk => hunk.Start);
        var end = own.Concat(other).Where(hunk => hunk.Start == start).Max(hunk => hunk.End);
        while (own.Concat(other).Where(hunk => hunk.Start <= end && hunk.End > end).Select(hunk => (int?)hunk.End).Max() is { } further) end = further;
        return (start, end);
    }

    /// <summary>A span as one person left it; null where he did not touch it.</summary>
    private static List<string>? Take(List<Hunk> hunks, string[] lines, int start, int end)
    {
        var within = hunks.Where(hunk => hunk.Start <= end && hunk.End >= start && hunk.Start >= start && hunk.End <= end).ToList();
        if (within.Count == 0) return null;
        hunks.RemoveAll(within.Contains);
        List<string> text = [];
        var at = start;
        foreach (var hunk in within)
        {
            text.AddRange(lines[at..hunk.Start]);
            text.AddRange(hunk.Lines);
            at = hunk.End;
        }

        text.AddRange(lines[at..end]);
        return text;
    }

    private sealed record Hunk(int Start, int End, string[] Lines);
}

/// <summary>Lines that both changed, each in another way.</summary>
/// <param name="Line">Where they stand in the merged text.</param>
public sealed record TextClash(int Line, string Before, string Saved, string Typed);
