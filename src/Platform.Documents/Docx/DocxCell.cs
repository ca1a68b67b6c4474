using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>The paragraphs of a cell. Word has no foot of a cell, so that the room above the foot is told as spacing.</summary>
internal sealed class DocxCell(TableCell cell, bool isLabel, WordAlignment? alignment)
{
    private const int Line = 360;
    private const int EndMargins = 170;
    private const int Character = 240;

    public bool HasFoot => cell.Lines.Any(line => line.AtFoot);

    /// <param name="height">Of the row it begins in, in twips.</param>
    /// <param name="count">How many lines its text has.</param>
    public IEnumerable<WordParagraph> Write(int height, int count, int? spacing)
    {
        var isFirstAtFoot = true;
        foreach (var line in cell.Lines)
        {
            var paragraph = DocxText.Paragraph(isLabel ? StyleId.TableHead : StyleId.TableText, DocxRuns.Of(line.Text)).WithCharacters(spacing);
            if (line.AtFoot)
            {
                paragraph.Aligned(WordAlignment.Right);
                paragraph.Indent = new WordIndent { Right = Character };
                _ = isFirstAtFoot ? paragraph.Spaced(before: Math.Max(0, height - (count * Line) - EndMargins)) : paragraph;
                isFirstAtFoot = false;
            }
            else if (!isLabel && alignment is { } aligned)
            {
                paragraph.Aligned(aligned);
            }

            yield return paragraph;
        }
    }
}
