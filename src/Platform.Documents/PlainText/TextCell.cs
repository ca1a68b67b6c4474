using Platform.Documents.Model;

namespace Platform.Documents.PlainText;

/// <summary>The broken lines of a cell: its text, and what stands at its foot.</summary>
internal sealed record TextCell(List<string> Body, List<string> Foot)
{
    public int Count => Body.Count + Foot.Count;

    public static TextCell Of(TableCell cell, int width) => new(
        [.. cell.Lines.Where(line => !line.AtFoot).SelectMany(line => LineBreaker.Break(line.Text.Text, width))],
        [.. cell.Lines.Where(line => line.AtFoot).SelectMany(line => LineBreaker.Break(line.Text.Text, width))]);

    /// <summary>The width of a cell whose lines are not broken.</summary>
    public static int Natural(TableCell cell) => cell.Lines.Max(line => CellWidth.Of(line.Text.Text));
}
