using System.Text;
using Platform.Documents.Printing;

namespace Platform.Documents.PlainText;

/// <summary>Sets lines on a page of forty Chinese characters.</summary>
internal sealed class TextPage
{
    public const int Width = 80;
    private const int TitleWidth = 60;

    private readonly StringBuilder text = new();

    public void Blank(int count = 1)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append('\n');
        }
    }

    /// <summary>One blank line, unless there is one already.</summary>
    public void Gap()
    {
        if (text.Length > 1 && (text[^1] != '\n' || text[^2] != '\n'))
        {
            Blank();
        }
    }

    public void Line(string line) => text.Append(line.TrimEnd()).Append('\n');

    public void Rule(char dash) => Line(new string(dash, Width));

    public void Centered(string line) => Line(new string(' ', Math.Max(0, (Width - CellWidth.Of(line)) / 2)) + line);

    /// <summary>Lines of nearly equal length.</summary>
    public void Title(string title)
    {
        var count = (CellWidth.Of(title) + TitleWidth - 1) / TitleWidth;
        var width = Math.Min(TitleWidth, (CellWidth.Of(title) / Math.Max(count, 1)) + 4);
        foreach (var line in LineBreaker.Break(TitleWords.Split(title), width))
        {
            Centered(line);
        }
    }

    /// <summary>A paragraph indented by two characters.</summary>
    public void Paragraph(string paragraph) => Hanging("　　", "", paragraph);

    /// <summary>Text behind a first-line start; further lines begin with another.</summary>
    public void Hanging(string first, string next, string paragraph)
    {
        // An indent of the first line alone is part of the line's own length.
        var lines = next.Length == 0
            ? LineBreaker.Break(first + paragraph, Width)
            : LineBreaker.Break(paragraph, Width - CellWidth.Of(next));
        for (var i = 0; i < lines.Count; i++)
        {
            Line((next.Length == 0 ? "" : i == 0 ? first : next) + lines[i]);
        }
    }

    /// <summary>Two texts at the two edges.</summary>
    public void Edges(string left, string right) =>
        Line(left + new string(' ', Math.Max(1, Width - CellWidth.Of(left) - CellWidth.Of(right))) + right);

    public override string ToString() => text.ToString();
}
