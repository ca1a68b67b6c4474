using Platform.Documents.Model;
using Platform.Documents.Printing;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>版头 and title of every format. The mark and the lines of a letter are in the header of its first page.</summary>
internal sealed class DocxHead(DocumentHead head, DocxPlan plan, List<WordBlock> body)
{
    private readonly DocxGrid grid = plan.Grid;
    private int y;

    private const double EighthsPerMillimetre = 8 * 72 / 25.4;
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
            SpaceBelow();
        }

        WriteTitle();
        if (!head.Recipients.IsEmpty && !plan.RecipientsMoved)
        {
            body.Add(Recipients());
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
            body.Add(DocxText.Paragraph(style, text));
            count++;
        }

        y = count * grid.Line;
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
            body.Add(i == 0 ? paragraph.Spaced(before: LetterHeader.GapBelowLine) : paragraph);
        }

        LastParagraph().Spaced(after: 2 * grid.Line);
    }

    private WordParagraph MarkAndNumber(string style, string mark, string number) =>
        DocxText.Paragraph(
                StyleId.Number,
                DocxText.Run(mark, style == StyleId.CopyNumber ? null : StyleId.MarkCharacter),
                DocxText.Tab(),
                DocxText.Run(number))
            .WithRightTab(grid.TextWidth)
            .Aligned(WordAlignment.Left);

    private void WriteLetterhead(int marks)
    {
        if (head.Letterhead is { } letterhead)
        {
            var top = Measure.Millimetres(head.Format == DocumentFormat.Order ? MarkTopOfOrder : MarkTop);
            var mark = new LetterheadMark(letterhead, grid);
            var above = Math.Max(top - (marks * grid.Line), 0);
            body.AddRange(mark.Write(above));
            y += mark.Height(above);
        }
    }

    private void WriteNumber()
    {
        if (head.Number is null && head.Signatories.IsEmpty)
        {
            return;
        }

        var lines = head.Signatories.IsEmpty ? [DocxText.Paragraph(StyleId.Number, head.Number ?? "")] : SignatoryLines.Of(head, grid);
        var top = plan.TopOf(head.Signatories.IsEmpty ? PlannedElement.Number : PlannedElement.Signatories) ?? y;
        Append(lines, top);
    }

    private void WriteMinutesLine()
    {
        if (head.Format == DocumentFormat.Minutes && (!head.Issuers.IsEmpty || head.Date is not null))
        {
            var line = DocxText.Paragraph(
                    StyleId.MinutesLine,
                    DocxText.Run($"　{string.Join('　', head.Issuers)}"),
                    DocxText.Tab(),
                    DocxText.Run(head.Date is { } day ? PrintedHead.Day(day) : ""))
                .WithRightTab(grid.TextWidth - grid.Characters(1));
            Append([line], plan.TopOf(PlannedElement.Issuer) ?? plan.TopOf(PlannedElement.Date) ?? y);
        }
    }

    private void WriteRedLine()
    {
        if (head.Letterhead is not null && head.Format != DocumentFormat.Order)
        {
            var size = (int)Math.Round(grid.Profile.RedRuleThickness * EighthsPerMillimetre);
            body.Add(new WordParagraph(StyleId.RedLine) { Bottom = new WordBorder(size, DocxStyles.Red) });
            y += DocxStyles.RedLineHeight + Measure.Millimetres(grid.Profile.RedRuleThickness);
        }
    }

    // The title stands where the plan has it, or what else begins the text.
    private void SpaceBelow()
    {
        var top = plan.TopOf(PlannedElement.Title) ?? plan.TopOf(PlannedElement.Recipients) ?? plan.TopOf(PlannedElement.Body) ?? plan.TopOf(PlannedElement.Heading);
        if (top is { } title && body.OfType<WordParagraph>().LastOrDefault() is { } last && title > y)
        {
            last.Spaced(after: title - y);
        }
    }

    private void Append(WordParagraph[] lines, int top)
    {
        lines[0].Spaced(before: Math.Max(top - y, 0));
        body.AddRange(lines);
        y = Math.Max(top, y) + (lines.Length * grid.Line);
    }

    private void WriteTitle()
    {
        if (PrintedHead.PrintsTitle(head))
        {
            body.Add(Title(StyleId.Title, head.Title, plan.Type(landscape: false)));
        }
    }

    /// <summary>A title, broken by sense.</summary>
    public static WordParagraph Title(string style, InlineText title, TypeCase type)
    {
        var paragraph = DocxText.Paragraph(style);
        foreach (var (index, line) in type.Texts[title].Index())
        {
            if (index > 0)
            {
                paragraph.Content.Add(DocxText.LineBreak());
            }

            paragraph.Content.Add(DocxText.Run(line.Text));
        }

        return paragraph;
    }

    private WordParagraph Recipients()
    {
        var type = plan.Type(landscape: false);
        var text = PrintedHead.RecipientLine(head);
        var cells = type.Cells(text, type.Grid(PlannedElement.Recipients));
        var spacing = new DocxLines(grid.Spacing, Measure.BodyCharacter).Spacing(cells, LineSetter.Count(cells, type.Width), grid.SetWidthOf(landscape: false));
        return DocxText.Paragraph(StyleId.Recipients, DocxRuns.Of(text)).WithCharacters(spacing);
    }

    private WordParagraph LastParagraph() => body.OfType<WordParagraph>().Last();
}
