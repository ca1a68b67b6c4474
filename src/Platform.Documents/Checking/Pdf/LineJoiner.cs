namespace Platform.Documents.Checking.Pdf;

/// <summary>Joins pieces of text that stand beside each other; a gap wider than a character keeps them apart.</summary>
internal static class LineJoiner
{
    private const double Point = 25.4 / 72;

    public static IEnumerable<Passage> Join(IEnumerable<Passage> pieces)
    {
        var rows = new List<List<Passage>>();
        foreach (var piece in pieces.OrderBy(piece => piece.Box!.Middle))
        {
            if (rows.Count > 0 && SameRow(rows[^1][0], piece))
            {
                rows[^1].Add(piece);
            }
            else
            {
                rows.Add([piece]);
            }
        }

        return rows.SelectMany(Lines);
    }

    private static bool SameRow(Passage first, Passage piece) =>
        Math.Abs(first.Box!.Middle - piece.Box!.Middle) < 0.3 * Math.Min(first.Box.Bottom - first.Box.Top, piece.Box.Bottom - piece.Box.Top);

    private static IEnumerable<Passage> Lines(List<Passage> row)
    {
        Passage? line = null;
        foreach (var piece in row.OrderBy(piece => piece.Box!.Left))
        {
            if (line is not null && piece.Box!.Left - line.Box!.Right < (line.Size ?? 16) * Point)
            {
                line = new Passage([.. line.Runs, .. piece.Runs]) { Page = line.Page, FontMiddle = line.FontMiddle, Box = line.Box.Union(piece.Box) };
                continue;
            }

            if (line is not null)
            {
                yield return line;
            }

            line = piece;
        }

        yield return line!;
    }
}
