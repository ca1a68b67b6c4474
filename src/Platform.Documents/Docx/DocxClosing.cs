using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Docx;

/// <summary>署名, 成文日期, 附注 and 出席人员 (7.3.5, 7.3.6, 10.3).</summary>
internal sealed class DocxClosing(DocumentHead head, DocxGrid grid, List<WordBlock> body)
{
    private const double UnsealedRight = 2;
    private const double SealedRight = 4;
    private const double SignerRight = 4;
    private const double DateBehindIssuer = 2;

    public void Write()
    {
        if (head.Format == DocumentFormat.Minutes)
        {
            WriteAttendance();
        }
        else if (head is { Signer: null, SealPlace: true, Issuers.Length: > 1 })
        {
            body.AddRange(SealedBodies.Write(head.Issuers, Day, grid));
        }
        else
        {
            body.AddRange(Signature());
        }

        body.AddRange(PrintedHead.Notes(head).Select(note => DocxText.Paragraph(StyleId.Note, note)));
    }

    private List<WordParagraph> Signature()
    {
        var lines = head.Signer is { } signer ? Signed(signer) : head.SealPlace ? Sealed() : Unsealed();
        if (lines.Count > 0)
        {
            // A seal is centred on both lines, its top at most a line below the text.
            var room = head.Signer is not null || head.SealPlace ? 2 : 1;
            lines[0].Spaced(before: room * grid.Line);
        }

        return lines;
    }

    private string? Day => head.Date is { } day ? PrintedHead.Day(day) : null;

    private List<WordParagraph> Signed(Signer signer)
    {
        List<WordParagraph> lines =
        [
            DocxText.Paragraph(StyleId.Issuer, DocxText.Run($"{signer.Post}　　"), DocxText.Run(signer.Name, StyleId.SignerName)).IndentedRight(grid, SignerRight),
        ];
        if (Day is { } day)
        {
            lines.Add(DocxText.Paragraph(StyleId.IssueDate, day).IndentedRight(grid, SignerRight).Spaced(before: grid.Line));
        }

        return lines;
    }

    private List<WordParagraph> Sealed()
    {
        var date = Measure.Width(Day ?? "");
        var longest = head.Issuers.Select(Measure.Width).DefaultIfEmpty().Max();
        // An issuer too long for its place moves the date with it, so that it stays centred on the date.
        var centre = Math.Max(SealedRight + (date / 2), longest / 2);
        var lines = Issuers(issuer => centre - (Measure.Width(issuer) / 2));
        if (Day is { } day)
        {
            lines.Add(DocxText.Paragraph(StyleId.IssueDate, day).IndentedRight(grid, centre - (date / 2)));
        }

        return lines;
    }

    private List<WordParagraph> Unsealed()
    {
        var longest = head.Issuers.Select(Measure.Width).DefaultIfEmpty().Max();
        if (Day is not { } day)
        {
            return Issuers(issuer => UnsealedRight + longest - Measure.Width(issuer));
        }

        // The date begins two characters right of the issuer; a longer date stands at its place and the issuer gives way.
        var date = Measure.Width(day);
        var issuersRight = date > longest ? UnsealedRight + date + DateBehindIssuer - longest : UnsealedRight;
        var dateRight = issuersRight + longest - DateBehindIssuer - date;
        var lines = Issuers(issuer => issuersRight + longest - Measure.Width(issuer));
        lines.Add(DocxText.Paragraph(StyleId.IssueDate, day).IndentedRight(grid, dateRight));
        return lines;
    }

    private List<WordParagraph> Issuers(Func<string, double> right) =>
        [.. head.Issuers.Select(issuer => DocxText.Paragraph(StyleId.Issuer, issuer).IndentedRight(grid, Math.Max(right(issuer), 0)))];

    private void WriteAttendance()
    {
        var above = grid.Line;
        foreach (var (label, names) in PrintedHead.Attendance(head.Attendance))
        {
            body.Add(DocxText.Paragraph(StyleId.Attendance, DocxText.Run(label, StyleId.AttendanceLabel), DocxText.Run(names))
                .Hanging(grid, left: 2 + Measure.Width(label), hanging: Measure.Width(label))
                .Spaced(before: above));
            above = 0;
        }
    }
}
