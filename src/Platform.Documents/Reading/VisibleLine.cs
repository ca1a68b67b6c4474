using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>
/// A line as it will be seen, with what the reader must know of each character. Structure is looked for in
/// <see cref="Shape"/>, which shows a blank in place of every escaped character.
/// </summary>
internal sealed class VisibleLine(int number, string text, string shape, string?[] sources, int[] columns)
{
    /// <summary>Stands in the shape for an escaped character; it matches no markup.</summary>
    public const char Escaped = '\uFFFF';

    public int Number { get; } = number;

    public string Text { get; } = text;

    public string Shape { get; } = shape;

    /// <summary>The column in the file of the character at an index, from 1.</summary>
    public int Column(int index) => columns[index];

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

        var runs = ImmutableArray.CreateBuilder<Run>();
        for (var from = start; from < end;)
        {
            var to = from + 1;
            while (to < end && sources[to] == sources[from])
            {
                to++;
            }

            runs.Add(new Run(Text[from..to], sources[from]));
            from = to;
        }

        return new InlineText(runs.ToImmutable());
    }
}
