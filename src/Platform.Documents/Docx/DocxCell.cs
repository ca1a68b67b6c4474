using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>The paragraphs of a cell. Word has no foot of a cell, so that the room above the foot is told as spacing.</summary>
/// <param name="spacing">Of the characters, in twips; null where that of the style does.</param>
internal sealed class DocxCell(TableCell cell, bool isLabel, W.JustificationValues? alignment, int? spacing)
{
    private const int Line = 360;
    private const int EndMargins = 114;
    private const int Character = 240;

    public bool HasFoot => cell.Lines.Any(line => line.AtFoot);

    /// <param name="width">Of the cell, in twips.</param>
    /// <param name="height">The least height of its rows, in twips.</param>
    public IEnumerable<W.Paragraph> Write(int width, int height)
    {
        var isFirstAtFoot = true;
        foreach (var line in cell.Lines)
        {
            var paragraph = DocxText.Paragraph(isLabel ? StyleId.TableHead : StyleId.TableText, DocxRuns.Of(line.Text)).WithCharacters(spacing);
            if (line.AtFoot)
            {
                paragraph.Aligned(W.JustificationValues.Right);
                paragraph.ParagraphProperties!.Indentation = new W.Indentation { Right = Measure.Text(Character) };
                _ = isFirstAtFoot ? paragraph.Spaced(before: Free(width, height)) : paragraph;
                isFirstAtFoot = false;
            }
            else if (!isLabel && alignment is { } aligned)
            {
                paragraph.Aligned(aligned);
            }

            yield return paragraph;
        }
    }

    private int Free(int width, int height)
    {
        var perLine = Math.Max(1, (width - (2 * DocxTableStyle.SideMargin)) / (double)Character);
        var lines = cell.Lines.Sum(line => Math.Max(1, (int)Math.Ceiling(Measure.Width(line.Text.Text) / perLine)));
        return Math.Max(0, height - (lines * Line) - EndMargins);
    }
}
