using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.PlainText;

/// <summary>Lines at the right and cut lines.</summary>
internal static class TextForm
{
    private const int Indent = 4;

    /// <summary>Lines with a colon begin below each other; others end at the right edge. Above a table the edge is the table's own.</summary>
    public static void Write(TextPage page, RightLine line, ImmutableArray<Block> blocks)
    {
        var at = blocks.IndexOf(line);
        var first = at;
        while (first > 0 && blocks[first - 1] is RightLine)
        {
            first--;
        }

        List<RightLine> group = [.. blocks.Skip(first).TakeWhile(block => block is RightLine).Cast<RightLine>()];
        var isAboveTable = blocks.ElementAtOrDefault(first + group.Count) is Table;
        if (at == first)
        {
            page.Gap();
        }

        var right = TextPage.Width - (isAboveTable ? 1 : Indent);
        var width = isAboveTable || !IsLabelled(line) ? Width(line) : group.Where(IsLabelled).Max(Width);
        page.Line(new string(' ', Math.Max(0, right - width)) + line.Text.Text);
    }

    public static void Write(TextPage page, CutLine cut)
    {
        var label = $" {cut.Text.Text} ";
        var dashes = string.Concat(Enumerable.Repeat("- ", Math.Max(2, (TextPage.Width - CellWidth.Of(label)) / 4)));
        page.Gap();
        page.Line(dashes.TrimEnd() + label + dashes.TrimEnd());
        page.Blank();
    }

    private static bool IsLabelled(RightLine line) => line.Text.Text.Contains('：', StringComparison.Ordinal);

    private static int Width(RightLine line) => CellWidth.Of(line.Text.Text);
}
