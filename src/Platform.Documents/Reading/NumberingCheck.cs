using Platform.Documents.Model;
using Platform.Documents.Numbering;

namespace Platform.Documents.Reading;

/// <summary>Checks that the numbers of one part follow each other.</summary>
internal sealed class NumberingCheck(DiagnosticList diagnostics)
{
    private readonly int[] last = new int[5];
    private readonly bool[] open = new bool[5];

    public void Next(Heading heading, int column)
    {
        var (level, number) = (heading.Level, heading.Number);
        var follows = number == last[level] + 1;
        var beginsAgain = number == 1 && level > 1 && !open[level];
        if (!follows && !beginsAgain)
        {
            diagnostics.Add(heading.Line, column, Message(heading));
        }

        last[level] = number;
        open[level] = true;
        for (var below = level + 1; below < open.Length; below++)
        {
            open[below] = false;
        }
    }

    private string Message(Heading heading)
    {
        var level = heading.Level;
        var before = last[level];
        var first = HeadingLabel.Of(level, 1);
        if (before == 0)
        {
            return $"序号“{heading.Label}”前面没有“{first}”，应从“{first}”开始。";
        }

        var expected = HeadingLabel.Of(level, before + 1);
        return open[level]
            ? $"序号“{heading.Label}”不连续：上一个是“{HeadingLabel.Of(level, before)}”，此处应为“{expected}”。"
            : $"序号“{heading.Label}”不连续：新的标题下应从“{first}”重新开始，或接着编“{expected}”。";
    }
}
