using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Documents.Reading;

/// <summary>A line of a table, cut at its bars.</summary>
/// <param name="Height">What stands behind the last bar: the least height of the row in mm.</param>
internal sealed partial record TableLine(VisibleLine Line, IReadOnlyList<Range> Cells, bool IsClosed, int? Height)
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

        var height = BehindLastBar().Match(line.Shape);
        int? least = height.Success ? int.Parse(height.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
        return new TableLine(line, cells, line.Shape.Length > 1 && (line.Shape[^1] == '|' || height.Success), least);
    }

    public string Shape(Range cell) => Line.Shape[cell].Trim();

    [GeneratedRegex(@"\|\s*([0-9]{1,4})\s*(?:mm|毫米)$")]
    private static partial Regex BehindLastBar();
}
