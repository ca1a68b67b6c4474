using System.Text;

namespace Platform.Documents.PlainText;

/// <summary>Breaks Chinese text into lines (避头尾: no closing mark begins a line, no opening mark ends one; figures and Latin words stay whole).</summary>
internal static class LineBreaker
{
    private const string NeverFirst = "，。、；：？！）》〉」』】〕”’％%…—";
    private const string NeverLast = "（《〈「『【〔“‘";

    /// <param name="width">In columns; a Chinese character has two.</param>
    public static List<string> Break(string text, int width) => Break(Units(text), width);

    /// <summary>Fills lines with pieces that stay whole if they can.</summary>
    public static List<string> Break(IEnumerable<string> units, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var unit in units)
        {
            var unitWidth = CellWidth.Of(unit);
            if (used > 0 && used + unitWidth > width)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
                used = 0;
            }

            // A word longer than the line is cut where it must be.
            foreach (var element in unitWidth > width ? CellWidth.Elements(unit) : [unit])
            {
                var elementWidth = CellWidth.Of(element);
                if (used > 0 && used + elementWidth > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(element);
                used += elementWidth;
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static IEnumerable<string> Units(string text)
    {
        var unit = new StringBuilder();
        foreach (var element in CellWidth.Elements(text))
        {
            if (unit.Length > 0 && MayBreak(unit[^1], element[0]))
            {
                yield return unit.ToString();
                unit.Clear();
            }

            unit.Append(element);
        }

        if (unit.Length > 0)
        {
            yield return unit.ToString();
        }
    }

    private static bool MayBreak(char before, char after) =>
        !NeverLast.Contains(before, StringComparison.Ordinal)
        && !NeverFirst.Contains(after, StringComparison.Ordinal)
        && !(IsWord(before) && IsWord(after));

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '-' or '/' or '%';
}
