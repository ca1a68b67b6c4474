using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>Writes what forms have besides text and tables.</summary>
internal sealed class DocxForm(List<WordBlock> body, DocxPlan plan, bool landscape)
{
    private const double RightIndent = 2;
    private const int SmallCharacter = 210;
    private const double DashShare = 0.75;

    private int TextWidth => plan.Grid.WidthOf(landscape);

    public void Write(ImmutableArray<Block> blocks, int at)
    {
        switch (blocks[at])
        {
            case RightLine line:
                Write(line, blocks, at);
                break;
            case CutLine cut:
                Write(cut);
                break;
            case SlipTitle title:
                body.Add(DocxHead.Title(StyleId.Title, title.Text, plan.Type(landscape)));
                break;
            case TableNote note:
                body.Add(DocxText.Paragraph(StyleId.TableNote, DocxRuns.Of(note.Text)));
                break;
        }
    }

    private void Write(RightLine line, ImmutableArray<Block> blocks, int at)
    {
        var from = at;
        while (from > 0 && blocks[from - 1] is RightLine)
        {
            from--;
        }

        List<RightLine> group = [.. blocks.Skip(from).TakeWhile(block => block is RightLine).Cast<RightLine>()];
        if (blocks.ElementAtOrDefault(from + group.Count) is Table)
        {
            body.Add(DocxText.Paragraph(StyleId.TableNumber, DocxRuns.Of(line.Text)));
            return;
        }

        var paragraph = DocxText.Paragraph(StyleId.PlaceToSign, DocxRuns.Of(line.Text));
        var room = (TextWidth / (double)plan.Grid.Characters(1)) - RightIndent;
        var width = IsLabelled(line) ? group.Where(IsLabelled).Max(Width) : Width(line);
        paragraph.Indent = new WordIndent { Left = plan.Grid.Characters(Math.Max(0, room - width)) };
        paragraph.KeepsNext = at + 1 < from + group.Count;
        if (at == from && body.LastOrDefault() is WordParagraph above)
        {
            above.KeepsNext = true;
        }

        body.Add(at == from && at > 0 ? paragraph.Spaced(before: plan.Grid.Line) : paragraph);
    }

    private void Write(CutLine cut)
    {
        // Hyphens of 10.5 pt are a third of it wide, and a space between makes them dashes.
        var free = TextWidth - (Measure.Width(cut.Text.Text) * SmallCharacter) - SmallCharacter;
        var dashes = string.Concat(Enumerable.Repeat("- ", Math.Max(2, (int)(free / 2 / (SmallCharacter * DashShare)))));
        var label = $"{dashes}{cut.Text.Text} {dashes.TrimEnd()}";
        body.Add(DocxText.Paragraph(StyleId.CutLine, DocxText.Run(label)).Spaced(before: plan.Grid.Line / 2, after: plan.Grid.Line / 2));
    }

    private static bool IsLabelled(RightLine line) => line.Text.Text.Contains('：', StringComparison.Ordinal);

    private static double Width(RightLine line) => Measure.Width(line.Text.Text);
}
