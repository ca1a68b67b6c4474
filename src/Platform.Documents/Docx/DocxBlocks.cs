using System.Collections.Immutable;
using System.Diagnostics;
using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>Writes the text of a part.</summary>
internal sealed class DocxBlocks(OpenXmlElement body, int textWidth)
{
    private const int BetweenTables = 170;
    private const int AboveTable = 120;
    private readonly DocxForm form = new(body, textWidth);

    public void Write(ImmutableArray<Block> blocks)
    {
        Block? last = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];

            // Tables that touch are one table to Word.
            if (block is Table && last is Table)
            {
                body.Append(DocxText.Separator(BetweenTables));
            }
            else if (block is Table && last is not null)
            {
                ((W.Paragraph)body.LastChild!).Spaced(after: AboveTable);
            }

            if (block is RightLine or CutLine or SlipTitle or TableNote)
            {
                form.Write(blocks, i);
            }
            else
            {
                Write(block);
            }

            last = block;
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
                body.Append(DocxText.Paragraph(StyleId.Body, DocxRuns.Of(paragraph.Text)));
                break;
            case Table table:
                body.Append(new DocxTable(table, textWidth).Write());
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Write(Heading heading)
    {
        if (heading.Title.IsEmpty)
        {
            body.Append(DocxText.Paragraph(StyleId.Body, DocxRuns.Of(heading.Label, heading.Body)));
        }
        else if (heading.StandsAlone)
        {
            body.Append(DocxText.Paragraph(StyleId.Heading(heading.Level), heading.Label + heading.Title.Text));
        }
        else
        {
            body.Append(DocxText.Paragraph(
                StyleId.Body,
                DocxText.Run(heading.Label + heading.Title.Text, StyleId.RunIn(heading.Level)),
                DocxText.Run(heading.Body.Text)));
        }
    }
}
