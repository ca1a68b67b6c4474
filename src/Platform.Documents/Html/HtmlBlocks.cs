using System.Collections.Immutable;
using System.Diagnostics;
using Platform.Documents.Model;

namespace Platform.Documents.Html;

/// <summary>Writes the text of a part.</summary>
internal sealed class HtmlBlocks(HtmlOutput output, HtmlRuns runs, int firstLevel)
{
    private const int DeepestHeading = 6;

    private readonly List<int> open = [];

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    Write(heading);
                    break;
                case Paragraph paragraph:
                    output.Open("p");
                    runs.Write(paragraph.Text);
                    output.Close("p").Break();
                    break;
                case Table table:
                    new HtmlTable(table, output, runs).Write();
                    break;
                case RightLine line:
                    Write(line.Text, "doc-right");
                    break;
                case CutLine cut:
                    Write(cut.Text, null);
                    break;
                case SlipTitle title:
                    Write(title.Text, null);
                    break;
                case TableNote note:
                    Write(note.Text, null);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private void Write(InlineText text, string? style)
    {
        output.Open("p", style);
        runs.Write(text);
        output.Close("p").Break();
    }

    private void Write(Heading heading)
    {
        var tag = $"h{Depth(heading.Level)}";
        if (heading.Title.IsEmpty)
        {
            output.Open("p").Text(heading.Label);
            runs.Write(heading.Body);
            output.Close("p").Break();
        }
        else if (heading.StandsAlone)
        {
            WriteTitle(heading, tag);
            output.Break();
        }
        else
        {
            output.Open("div", "doc-run-in");
            WriteTitle(heading, tag);
            output.Open("p");
            runs.Write(heading.Body);
            output.Close("p").Close("div").Break();
        }
    }

    private void WriteTitle(Heading heading, string tag)
    {
        output.Open(tag, $"doc-level-{heading.Level}").Text(heading.Label);
        runs.Write(heading.Title);
        output.Close(tag);
    }

    // The standard lets levels be left out; HTML headings must not skip one.
    private int Depth(int level)
    {
        open.RemoveAll(outer => outer >= level);
        open.Add(level);
        return Math.Min(firstLevel + open.Count - 1, DeepestHeading);
    }
}
