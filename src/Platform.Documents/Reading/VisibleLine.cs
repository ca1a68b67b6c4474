using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>
/// A line as it will be seen, with what the reader must know of each character. Structure is looked for in
/// <see cref="Shape"/>, which shows a blank in place of every escaped character.
/// </summary>
/// <param name="sources">Of every character, or none for a line without sources.</param>
/// <param name="columns">Of every character and the line's end, or none where each character has a column of its own.</param>
/// <param name="firstColumn">The column of the first character.</param>
internal sealed class VisibleLine(int number, string text, string shape, string?[] sources, int[] columns, int firstColumn)
{
    /// <summary>Stands in the shape for an escaped character; it matches no markup.</summary>
    public const char Escaped = '\uFFFF';

    private readonly InlineMarks? marks = InlineMarks.Of(shape, text);

    public int Number { get; } = number;

    public string Text { get; } = text;

    public string Shape { get; } = shape;

    /// <summary>Broken markup within the line, by index.</summary>
    public IReadOnlyList<(int Index, string Message)> Faults => marks?.Faults ?? [];

    /// <summary>The column in the file of the character at an index, from 1.</summary>
    public int Column(int index) => columns.Length == 0 ? firstColumn + index : columns[index];

    /// <summary>The runs of a range, without white space at its ends; escaped space counts as text.</summary>
    public InlineText Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Shape[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Shape[end - 1]))
        {
            end--;
        }

        if (marks is null && sources.Length == 0)
        {
            return InlineText.Of(Text[start..end]);
        }

        var runs = ImmutableArray.CreateBuilder<Run>();
        for (var from = start; from < end;)
        {
            var to = from + 1;
            while (to < end && Source(to) == Source(from) && Kind(to) == Kind(from))
            {
                to++;
            }

            if (Shown(from, to) is { Length: > 0 } seen)
            {
                runs.Add(new Run(seen, Source(from), Kind(from)));
            }

            from = to;
        }

        return new InlineText(runs.ToImmutable());
    }

    private string? Source(int index) => sources.Length == 0 ? null : sources[index];

    private RunKind Kind(int index) => marks?.Kind(index) ?? RunKind.Plain;

    private string Shown(int from, int to) => marks is null || Kind(from) == RunKind.Plain
        ? Text[from..to]
        : string.Concat(Enumerable.Range(from, to - from).Select(i => marks.Shown(i) ?? Text[i..(i + 1)]));
}
