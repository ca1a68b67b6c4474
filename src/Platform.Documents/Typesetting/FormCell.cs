using System.Text;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>Gives the characters of blanks and squares their room, and draws the rules that belong to them.</summary>
internal static class FormCell
{
    /// <summary>A checked box, set as a tick over an empty one.</summary>
    public static readonly Rune Checked = new('☑');
    public static readonly Rune Tick = new('√');

    private const double Thickness = 0.2;

    // In em: the side of a square, its middle above the baseline, and the rule below it.
    private const double Side = 1.25;
    private const double Middle = 0.38;
    private const double Foot = 0.2;

    public static Cell Of(Cell cell, RunKind kind) => kind switch
    {
        RunKind.Blank => cell with { Kind = kind, Advance = cell.Style.Wide / 2, IsWide = false },
        RunKind.Boxes => Box(cell),
        _ => cell with { Kind = kind },
    };

    /// <summary>The rules of a set line that begins at <paramref name="left"/>.</summary>
    public static IEnumerable<PlannedRule> Rules(SetLine line, double left, double baseline)
    {
        var x = left + line.Indent;
        for (var from = 0; from < line.Length;)
        {
            var (to, right) = (from, x);
            while (to < line.Length && IsRuled(line.Cells[to]) == IsRuled(line.Cells[from]) && IsBoxed(line.Cells[to]) == IsBoxed(line.Cells[from]))
            {
                right += line.Advances[to++];
            }

            foreach (var rule in Rules(line, from, to, x, right, baseline))
            {
                yield return rule;
            }

            (from, x) = (to, right);
        }
    }

    private static IEnumerable<PlannedRule> Rules(SetLine line, int from, int to, double left, double right, double baseline)
    {
        var em = line.Cells[from].Style.Em;
        if (IsRuled(line.Cells[from]))
        {
            yield return Across(line.Cells[from], left, right, baseline + (Foot * em));
        }

        if (!IsBoxed(line.Cells[from]))
        {
            yield break;
        }

        var top = baseline - ((Middle + (Side / 2)) * em);
        var bottom = top + (Side * em);
        yield return Across(line.Cells[from], left, right, top);
        yield return Across(line.Cells[from], left, right, bottom);
        for (var i = from; i <= to; i++)
        {
            yield return new PlannedRule(line.Cells[from].Style.Element, left, top, left, bottom, Thickness, Ink.Black);
            left += i < to ? line.Advances[i] : 0;
        }
    }

    private static Cell Box(Cell cell)
    {
        var side = Side * cell.Style.Em;
        return cell with { Kind = RunKind.Boxes, Inset = (side - cell.Advance) / 2, Advance = side, IsWide = false };
    }

    private static PlannedRule Across(Cell cell, double from, double to, double y) => new(cell.Style.Element, from, y, to, y, Thickness, Ink.Black);

    private static bool IsRuled(Cell cell) => cell.Kind is RunKind.Blank or RunKind.Filled;

    private static bool IsBoxed(Cell cell) => cell.Kind == RunKind.Boxes;
}
