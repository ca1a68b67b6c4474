using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>A line of a table, cut at its bars.</summary>
internal sealed record TableLine(VisibleLine Line, IReadOnlyList<Range> Cells, bool IsClosed)
{
    public static TableLine Split(VisibleLine line)
    {
        var cells = new List<Range>();
        var from = 1;
        for (var bar = line.Shape.IndexOf('|', 1); bar >= 0; bar = line.Shape.IndexOf('|', from))
        {
            cells.Add(from..bar);
            from = bar + 1;
            if (from >= line.Shape.Length)
            {
                break;
            }
        }

        return new TableLine(line, cells, line.Shape.Length > 1 && line.Shape[^1] == '|');
    }

    public string Shape(Range cell) => Line.Shape[cell].Trim();

    public InlineText Text(Range cell) => Line.Slice(cell.Start.Value, cell.End.Value);
}
