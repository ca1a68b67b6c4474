namespace Platform.Documents.Checking;

/// <summary>Finds 附件说明, 署名, 成文日期, 附件 and 版记 behind the title.</summary>
internal static class ClosingFinder
{
    private const int MostNoteLines = 24;

    public static Closing Find(List<Passage> behind)
    {
        var date = behind.FindIndex(passage => WrittenForms.Date().IsMatch(passage.Trimmed) && !passage.InTable);
        var marks = behind.Where(passage => WrittenForms.AttachmentMark().IsMatch(passage.Trimmed) && !passage.InTable && !passage.Trimmed.EndsWith('：')).ToList();
        var note = Note(behind);
        var issuers = IssuerFinder.Find(behind, date);
        var copies = Copies(behind);
        return new Closing(Ends(behind, date, issuers.Count > 0 ? issuers[0] : null, note, marks, copies))
        {
            AttachmentNote = note,
            Issuers = issuers,
            Date = date < 0 ? null : behind[date],
            AttachmentMarks = marks,
            Copies = copies,
            PrintedOn = behind.LastOrDefault(passage => passage.Trimmed.Length < 40 && WrittenForms.PrintedOn().IsMatch(passage.Trimmed) && passage.Trimmed.Contains('年', StringComparison.Ordinal)),
        };
    }

    private static int Ends(List<Passage> behind, int date, Passage? issuer, List<Passage> note, List<Passage> marks, List<Passage> copies) => new[]
    {
        date, Index(behind, issuer), Index(behind, note.FirstOrDefault()), Index(behind, marks.FirstOrDefault()), Index(behind, copies.FirstOrDefault()),
    }.Where(at => at >= 0).DefaultIfEmpty(behind.Count).Min();

    private static int Index(List<Passage> behind, Passage? passage) => passage is null ? -1 : behind.FindIndex(other => ReferenceEquals(other, passage));

    private static List<Passage> Note(List<Passage> behind)
    {
        var start = behind.FindIndex(passage => passage.Trimmed is ['附', '件', '：' or ':', _, ..] && !passage.InTable);
        if (start < 0)
        {
            return [];
        }

        var left = behind[start].Box?.Left;
        return [behind[start], .. behind.Skip(start + 1).Take(MostNoteLines).TakeWhile(passage => Continues(passage, behind[start], left))];
    }

    // The rest of a name, or the next name, stands further in than the note's own first line.
    private static bool Continues(Passage passage, Passage first, double? left) => left is { } edge
        ? passage.Page == first.Page && passage.Box!.Left > edge + 10 && passage.Box.Left < edge + 32 && !WrittenForms.Date().IsMatch(passage.Trimmed)
        : WrittenForms.AttachmentItem().IsMatch(passage.Trimmed) && !passage.Trimmed.EndsWith('。');

    private static List<Passage> Copies(List<Passage> behind)
    {
        var start = behind.FindLastIndex(passage => passage.Trimmed.StartsWith("抄送", StringComparison.Ordinal) && passage.Trimmed.Length > 3);
        if (start < 0)
        {
            return [];
        }

        var lines = behind.Skip(start).ToList();
        var end = lines.FindIndex(line => line.Trimmed.EndsWith('。'));
        return behind[start].Box is null || end < 0 || end > 10 ? [behind[start]] : lines.GetRange(0, end + 1);
    }
}
