using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>签发人 at the right, two names a line, and the number at the left of the last line (7.2.5, 7.2.6).</summary>
internal static class SignatoryLines
{
    private const string Label = "签发人：";
    private const int NamesPerLine = 2;

    public static WordParagraph[] Of(DocumentHead head, DocxGrid grid)
    {
        var column = head.Signatories.Max(Measure.Width);
        var perLine = Math.Min(head.Signatories.Length, NamesPerLine);
        var names = grid.CharactersPerLine - 1 - (perLine * column) - (perLine - 1);
        var label = Math.Max(names - Measure.Width(Label), 1);
        int[] tabs = [grid.Characters(label), grid.Characters(names), grid.Characters(names + column + 1)];
        var lines = head.Signatories.Chunk(NamesPerLine).ToArray();
        return [.. lines.Select((line, index) => Line(line, index == 0, index == lines.Length - 1 ? head.Number : null, tabs))];
    }

    private static WordParagraph Line(string[] names, bool isFirst, string? number, int[] tabs)
    {
        var paragraph = DocxText.Paragraph(StyleId.Number, DocxText.Run($"　{number}"), DocxText.Tab());
        paragraph.Content.Add(isFirst ? DocxText.Run(Label) : DocxText.Tab());
        foreach (var (index, name) in names.Index())
        {
            if (index > 0)
            {
                paragraph.Content.Add(DocxText.Tab());
            }

            paragraph.Content.Add(DocxText.Run(name, StyleId.Signatory));
        }

        return paragraph.WithLeftTabs(tabs).Aligned(WordAlignment.Left);
    }
}
