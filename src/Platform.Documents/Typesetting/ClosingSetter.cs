using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Typesetting;

/// <summary>署名, 成文日期, 附注 and 出席人员, all kept with the text before them.</summary>
internal sealed class ClosingSetter(TypeCase type, DocumentHead head)
{
    private readonly TypeStyle issuer = type.Grid(PlannedElement.Issuer);
    private readonly TypeStyle date = type.Grid(PlannedElement.Date);
    private readonly TypeStyle note = type.Grid(PlannedElement.Note);

    private string Day => head.Date is { } day ? PrintedHead.Day(day) : "";

    public IEnumerable<FlowPiece> Set()
    {
        var signature = Signature().ToList();
        var notes = Notes().ToList();
        // The seal reaches below the date; 附注 stands beside it.
        FlowPiece[] sealFoot = head.SealPlace && notes.Count == 0 ? [FlowBox.Gap(type.Pitch)] : [];
        var pieces = signature.Concat(sealFoot).Concat(notes).ToList();
        return pieces.Select((piece, i) => piece with { KeepsNext = i + 1 < pieces.Count });
    }

    private IEnumerable<FlowPiece> Signature() => head switch
    {
        { Format: DocumentFormat.Minutes } => Attendance(),
        { Signer: { } signer } => Signed(signer),
        { Issuers.IsEmpty: true, Date: null } => [],
        { SealPlace: true, Issuers.IsEmpty: false } => new SealedSignature(type, head.Issuers, Day).Set(),
        _ => Unsealed(),
    };

    // 7.3.5.2: the name ends two characters from the edge and the date begins two right of the name; a date longer than the name changes the two round.
    private IEnumerable<FlowPiece> Unsealed()
    {
        var name = head.Issuers.Select(Width).DefaultIfEmpty(0).Max();
        var right = type.Width - (2 * type.Square);
        var dateLeft = Width(Day) > name ? right - Width(Day) : right - name + (2 * type.Square);
        yield return FlowBox.Gap(type.Pitch);
        foreach (var body in head.Issuers)
        {
            yield return Line(body, issuer, dateLeft - (2 * type.Square));
        }

        if (Day.Length > 0)
        {
            yield return Line(Day, date, dateLeft);
        }
    }

    // 7.3.5.3
    private IEnumerable<FlowPiece> Signed(Signer signer)
    {
        var name = TypeStyle.Square(PlannedElement.Issuer, FontRole.Kai, TypeCase.TitleSize);
        var right = type.Width - (4 * type.Square);
        var nameLine = LineBox.EndingAt(type, signer.Name, name, right);
        var post = LineBox.EndingAt(type, signer.Post, issuer, nameLine.Indent - (2 * type.Square));
        yield return FlowBox.Gap(2 * type.Pitch);
        if (post.Indent >= 0)
        {
            yield return new FlowBox(type.Pitch, [post.At(0, LineBox.Baseline(type.Pitch, issuer)), nameLine.At(0, LineBox.Baseline(type.Pitch, name))]);
        }
        else
        {
            foreach (var line in Ending(signer.Post, issuer, right).Concat(Ending(signer.Name, name, right)))
            {
                yield return line;
            }
        }

        yield return FlowBox.Gap(type.Pitch);
        yield return LineBox.Of(LineBox.EndingAt(type, Day, date, right), type.Pitch, date);
    }

    // What is too long for one line with its neighbour stands on lines of its own.
    private IEnumerable<FlowBox> Ending(string text, TypeStyle style, double right)
    {
        var tag = type.Tags.Add(TagKind.Paragraph);
        return LineSetter.Set(type.Cells(text, style), right, justify: false)
            .Select(line => LineBox.Of(line with { Indent = right - line.Width, Tag = tag }, type.Pitch, style));
    }

    private IEnumerable<FlowPiece> Attendance()
    {
        var label = type.Grid(PlannedElement.Attendance, FontRole.Hei);
        var names = type.Grid(PlannedElement.Attendance);
        yield return FlowBox.Gap(type.Pitch);
        foreach (var (word, people) in PrintedHead.Attendance(head.Attendance))
        {
            var cells = type.Add(type.Cells(word, label), people, names);
            var tag = type.Tags.Add(TagKind.Paragraph);
            foreach (var line in LineSetter.Set(cells, type.Width, 2 * type.Square, 5 * type.Square))
            {
                yield return LineBox.Of(line with { Tag = tag }, type.Pitch, names);
            }
        }
    }

    private IEnumerable<FlowPiece> Notes() => PrintedHead.Notes(head).SelectMany(Note);

    private IEnumerable<FlowPiece> Note(string text)
    {
        var tag = type.Tags.Add(TagKind.Paragraph);
        return LineSetter.Set(type.Cells(text, note), type.Width, first: 2 * type.Square).Select(line => LineBox.Of(line with { Tag = tag }, type.Pitch, note));
    }

    private FlowBox Line(string text, TypeStyle style, double left) =>
        LineBox.Of(LineBox.StartingAt(type, text, style, Math.Max(0, left)), type.Pitch, style);

    private double Width(string text) => type.Cells(text, issuer).Sum(cell => cell.Advance);
}
