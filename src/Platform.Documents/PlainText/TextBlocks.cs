using System.Collections.Immutable;
using System.Diagnostics;
using Platform.Documents.Model;

namespace Platform.Documents.PlainText;

/// <summary>The text of a part.</summary>
internal static class TextBlocks
{
    public static void Write(TextPage page, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    page.Paragraph(heading.Label + heading.Title.Text + heading.Body.Text);
                    break;
                case Paragraph paragraph:
                    page.Paragraph(paragraph.Text.Text);
                    break;
                case Picture picture:
                    page.Paragraph($"〔图〕{picture.Caption.Text}");
                    break;
                case Table table:
                    WriteTable(page, table);
                    break;
                case RightLine line:
                    TextForm.Write(page, line, blocks);
                    break;
                case CutLine cut:
                    TextForm.Write(page, cut);
                    break;
                case SlipTitle title:
                    page.Gap();
                    page.Title(title.Text.Text);
                    page.Blank();
                    break;
                case TableNote note:
                    page.Hanging("", "    ", note.Text.Text);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private static void WriteTable(TextPage page, Table table)
    {
        page.Gap();
        foreach (var line in new TextTable(table).Lines())
        {
            page.Line(line);
        }

        page.Gap();
    }
}
