using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Docx;

/// <summary>附件说明 (7.3.4): continued lines begin where the title begins.</summary>
internal static class DocxAttachmentNote
{
    private const string Label = "附件：";
    private const double Indent = 2;
    private const int LastOfOneDigit = 9;

    public static IEnumerable<WordParagraph> Write(DocumentHead head, DocxGrid grid)
    {
        var label = Measure.Width(Label);
        var number = head.Attachments.Length switch { 1 => 0, <= LastOfOneDigit => 1.25, _ => 1.75 };
        foreach (var (index, (printed, title)) in PrintedHead.AttachmentNote(head).Index())
        {
            var first = index == 0;
            var paragraph = DocxText.Paragraph(StyleId.AttachmentNote, DocxText.Run(first ? Label + printed : printed));
            if (printed.Length > 0)
            {
                paragraph.Content.Add(DocxText.Tab());
            }

            paragraph.Content.Add(DocxText.Run(title.Text));
            yield return paragraph
                .Hanging(grid, left: Indent + label + number, hanging: first ? label + number : number)
                .Spaced(before: first ? grid.Line : null);
        }
    }
}
