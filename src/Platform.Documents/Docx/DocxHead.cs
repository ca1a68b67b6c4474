using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Docx;

/// <summary>版头 and title of every format. The mark and the lines of a letter are in the header of its first page.</summary>
internal sealed class DocxHead(DocumentHead head, OpenXmlElement body)
{
    private const uint RedLineSize = 12;
    private const int MarkTop = 35;
    private const int MarkTopOfOrder = 20;

    private bool IsLetter => head.Format == DocumentFormat.Letter && head.Letterhead is not null;

    public void Write()
    {
        if (IsLetter)
        {
            WriteLetterMarks();
        }
        else
        {
            var marks = WriteMarks();
            WriteLetterhead(marks);
            WriteNumber();
            WriteMinutesLine();
            WriteRedLine();
        }

        WriteTitle();
        if (!head.Recipients.IsEmpty)
        {
            body.Append(DocxText.Paragraph(StyleId.Recipients, PrintedHead.Recipients(head.Recipients)));
        }
    }

    private IEnumerable<(string Style, string Text)> Marks =>
        new (string Style, string? Text)[]
        {
            (StyleId.CopyNumber, head.CopyNumber), (StyleId.Classification, head.Classification), (StyleId.Urgency, head.Urgency),
        }.Where(mark => mark.Text is not null).Select(mark => (mark.Style, mark.Text!));

    /// <summary>份号, 密级, 紧急程度 on the first lines; their count.</summary>
    private int WriteMarks()
    {
        var count = 0;
        foreach (var (style, text) in Marks)
        {
            body.Append(DocxText.Paragraph(style, text));
            count++;
        }

        return count;
    }

    // The number stands at the right of the first line below the red line, the marks at its left (10.1).
    private void WriteLetterMarks()
    {
        var marks = Marks.ToList();
        for (var i = 0; i < Math.Max(marks.Count, 1); i++)
        {
            var (style, text) = i < marks.Count ? marks[i] : (StyleId.Number, "");
            var number = i == 0 && head.Number is { } value ? value : "";
            var paragraph = number.Length == 0 ? DocxText.Paragraph(style, text) : MarkAndNumber(style, text, number);
            body.Append(i == 0 ? paragraph.Spaced(before: LetterHeader.GapBelowLine) : paragraph);
        }

        LastParagraph().Spaced(after: 2 * Measure.Line);
    }

    private static W.Paragraph MarkAndNumber(string style, string mark, string number) =>
        DocxText.Paragraph(
                StyleId.Number,
                DocxText.Run(mark, style == StyleId.CopyNumber ? null : StyleId.MarkCharacter),
                DocxText.Tab(),
                DocxText.Run(number))
            .WithTabs(W.TabStopValues.Right, Measure.TextWidth)
            .Aligned(W.JustificationValues.Left);

    private void WriteLetterhead(int marks)
    {
        if (head.Letterhead is { } letterhead)
        {
            var top = Measure.Millimetres(head.Format == DocumentFormat.Order ? MarkTopOfOrder : MarkTop);
            body.Append(new LetterheadMark(letterhead).Write(Math.Max(top - (marks * Measure.Line), 0)));
        }
    }

    private void WriteNumber()
    {
        if (head.Number is null && head.Signatories.IsEmpty)
        {
            return;
        }

        var lines = head.Signatories.IsEmpty ? [DocxText.Paragraph(StyleId.Number, head.Number ?? "")] : SignatoryLines.Of(head);
        lines[0].Spaced(before: head.Letterhead is null ? null : 2 * Measure.Line);
        if (head.Format == DocumentFormat.Order && head.Letterhead is not null)
        {
            lines[^1].Spaced(after: 2 * Measure.Line);
        }

        body.Append(lines);
    }

    private void WriteMinutesLine()
    {
        if (head.Format == DocumentFormat.Minutes && (!head.Issuers.IsEmpty || head.Date is not null))
        {
            body.Append(DocxText.Paragraph(
                    StyleId.MinutesLine,
                    DocxText.Run($"　{string.Join('　', head.Issuers)}"),
                    DocxText.Tab(),
                    DocxText.Run(head.Date is { } day ? PrintedHead.Day(day) : ""))
                .WithTabs(W.TabStopValues.Right, Measure.TextWidth - Measure.Characters(1)));
        }
    }

    private void WriteRedLine()
    {
        if (head.Letterhead is not null && head.Format != DocumentFormat.Order)
        {
            body.Append(DocxText.Paragraph(StyleId.RedLine)
                .Bordered(bottom: DocxTableStyle.Border<W.BottomBorder>(RedLineSize, DocxStyles.Red))
                .Spaced(after: 2 * Measure.Line));
        }
        else if (head.Letterhead is null && body.HasChildren)
        {
            LastParagraph().Spaced(after: Measure.Line);
        }
    }

    private void WriteTitle()
    {
        if (PrintedHead.PrintsTitle(head))
        {
            body.Append(Title(StyleId.Title, head.Title, Measure.TextWidth));
        }
    }

    /// <summary>A title, broken by sense.</summary>
    public static W.Paragraph Title(string style, InlineText title, int textWidth)
    {
        var paragraph = DocxText.Paragraph(style);
        foreach (var (index, line) in TitleLines.Of(title.Text, textWidth).Index())
        {
            if (index > 0)
            {
                paragraph.Append(DocxText.LineBreak());
            }

            paragraph.Append(DocxText.Run(line));
        }

        return paragraph;
    }

    private W.Paragraph LastParagraph() => body.Elements<W.Paragraph>().Last();
}
