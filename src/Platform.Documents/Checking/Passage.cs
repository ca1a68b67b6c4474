using Platform.Documents.PlainText;

namespace Platform.Documents.Checking;

/// <summary>A line of a PDF page (with a box) or a paragraph of a Word document (with a shape).</summary>
internal sealed record Passage(IReadOnlyList<TextRun> Runs)
{
    public string Text { get; } = string.Concat(Runs.Select(run => run.Text));

    public string Trimmed => Text.Trim(' ', '\t', '\n', '　', '\u00a0');

    public int? Page { get; init; }

    public Box? Box { get; init; }

    /// <summary>The middle of its box as the font tells it; the same font errs by the same on every line.</summary>
    public double? FontMiddle { get; init; }

    public ParagraphShape? Shape { get; init; }

    public bool InTable { get; init; }

    /// <summary>The size of most of its characters, in points.</summary>
    public double? Size => Most(run => run.Size);

    public bool IsRed => Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).ToList() is { Count: > 0 } inked && inked.TrueForAll(run => run.IsRed);

    /// <summary>The width in full-width characters.</summary>
    public double Characters => CellWidth.Of(Trimmed) / 2.0;

    /// <summary>The face of the Chinese characters from a place in the text.</summary>
    public string? FaceAt(int from, int length)
    {
        var at = 0;
        foreach (var run in Runs)
        {
            for (var i = 0; i < run.Text.Length; i++, at++)
            {
                if (at >= from && at < from + length && run.Text[i] is >= '\u3007' and not '（' and not '）')
                {
                    return run.Face;
                }
            }
        }

        return null;
    }

    /// <summary>The face of most of its Chinese characters.</summary>
    public string? Face => Most(run => run.Text.Any(letter => letter >= '\u3007') ? run.Face : null);

    private T? Most<T>(Func<TextRun, T?> of) => Runs.Where(run => of(run) is not null).GroupBy(of)
        .OrderByDescending(group => group.Sum(run => run.Text.Trim().Length)).Select(group => group.Key).FirstOrDefault();
}
