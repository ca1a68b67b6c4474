namespace Platform.Documents.Checking;

/// <summary>标题: the first large or centred lines of page one that are not 版头.</summary>
internal static class TitleFinder
{
    private const double LeastSize = 18;
    private const double PageCentre = 106;
    private const double NearCentre = 6;

    public static IReadOnlyList<Passage> Find(List<Passage> firstPage, HashSet<Passage> head, bool isPdf)
    {
        var lines = firstPage.Where(passage => !head.Contains(passage) && !passage.IsRed && !passage.InTable)
            .TakeWhile(passage => !passage.Trimmed.EndsWith('。')).Take(25).ToList();
        var large = Block(lines, line => line.Size >= LeastSize && line.Trimmed.Length > 1);
        if (large.Count > 0)
        {
            return large;
        }

        var centred = Block(lines, line => line.Trimmed.Length > 3 && !line.Trimmed.EndsWith('。') && IsCentred(line, isPdf));
        return centred.Count > 0 && (WrittenForms.DocumentType().IsMatch(centred[^1].Trimmed) || centred.Count == 1) ? centred : [];
    }

    public static bool IsCentred(Passage line, bool isPdf) => isPdf
        ? line.Box is { } box && Math.Abs(box.Centre - PageCentre) < NearCentre && box.Left > 40
        : line.Shape is { IsCentred: true };

    private static List<Passage> Block(List<Passage> lines, Predicate<Passage> isPart)
    {
        var start = lines.FindIndex(isPart);
        return start < 0 ? [] : [.. lines.Skip(start).TakeWhile(line => isPart(line) && Same(line, lines[start]))];
    }

    private static bool Same(Passage line, Passage first) => Math.Abs((line.Size ?? 0) - (first.Size ?? 0)) < 1.5;
}
