using System.Collections.Immutable;
using System.Diagnostics;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>Writes the text of a part.</summary>
internal sealed class DocxBlocks(List<WordBlock> written, DocxPlan plan, DocxPictures pictures, bool landscape)
{
    private readonly TypeCase type = plan.Type(landscape);
    private readonly DocxLines lines = new(plan.Grid.Spacing, Measure.BodyCharacter);

    private readonly DocxForm form = new(written, plan, landscape);

    private int TableGap => plan.Grid.Line / 4;

    public void Write(ImmutableArray<Block> blocks)
    {
        Block? last = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block is Table)
            {
                Part(last);
            }

            if (block is RightLine or CutLine or SlipTitle or TableNote)
            {
                form.Write(blocks, i);
            }
            else
            {
                Write(block);
            }

            if (block is not Table && last is Table)
            {
                ((WordParagraph)written[^1]).Spaced(before: TableGap);
            }

            last = block;
        }
    }

    // Tables that touch are one table to Word.
    private void Part(Block? last)
    {
        if (last is Table)
        {
            written.Add(DocxText.Separator(2 * TableGap));
        }
        else if (written.LastOrDefault() is WordParagraph above)
        {
            above.Spaced(after: TableGap + (last is null ? plan.Grid.Line : 0));
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Write(heading);
                break;
            case Paragraph paragraph:
                Append(StyleId.Body, paragraph, DocxRuns.Of(paragraph.Text));
                break;
            case Table table:
                written.Add(new DocxTable(table, type.Texts[table], type.Profile.TableSize, plan.Grid.WidthOf(landscape)).Write());
                break;
            case Picture picture:
                written.AddRange(new DocxPicture(picture, type, pictures).Write(plan.Grid.Line));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Write(Heading heading)
    {
        if (heading.Title.IsEmpty)
        {
            Append(StyleId.Body, heading, DocxRuns.Of(heading.Label, heading.Body));
        }
        else if (heading.StandsAlone)
        {
            Append(StyleId.Heading(heading.Level), heading, DocxText.Run(heading.Label + heading.Title.Text + heading.Body.Text));
        }
        else
        {
            Append(StyleId.Body, heading, [DocxText.Run(heading.Label + heading.Title.Text, StyleId.RunIn(heading.Level)), .. DocxRuns.Of(heading.Body)]);
        }
    }

    private void Append(string style, Block block, params ReadOnlySpan<WordContent> runs)
    {
        var set = type.Texts[block];
        var spacing = lines.Spacing(set.Cells, set.Lines, plan.Grid.SetWidthOf(landscape), plan.Grid.Characters(2));
        written.Add(DocxText.Paragraph(style, runs).WithCharacters(spacing));
    }
}
