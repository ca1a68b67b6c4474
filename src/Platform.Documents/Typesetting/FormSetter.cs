using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>What forms have besides text and tables: lines at the right, cut lines, notes of tables.</summary>
internal sealed class FormSetter(TypeCase type)
{
    private const double NoteSize = 10.5;
    private const double Leading = 1.5;
    private const double Dash = 2;
    private const double Gap = 1.5;
    private const double DashThickness = 0.25;
    private readonly TypeStyle body = type.Grid(PlannedElement.Body);
    private readonly TypeStyle small = TypeStyle.Square(PlannedElement.Body, FontRole.FangSong, NoteSize);
    private readonly TypeStyle table = TypeStyle.Square(PlannedElement.Table, FontRole.FangSong, type.Profile.TableSize);

    /// <summary>A table's number or unit, flush with its right edge.</summary>
    public IEnumerable<FlowPiece> AboveTable(List<RightLine> lines) => lines
        .SelectMany(line => Lines(line.Text, table, type.Width))
        .Select(line => LineBox.Of(line with { Indent = type.Width - line.Width }, Leading * table.Em, table, keepsNext: true));

    /// <summary>
    /// Places to sign, one line below the text they stay with: lines with a colon begin below each other, others end at the right edge,
    /// two characters in.
    /// </summary>
    public IEnumerable<FlowPiece> PlacesToSign(List<RightLine> group, List<FlowPiece> above)
    {
        if (above.Count > 0 && above[^1] is FlowBox { Items.IsEmpty: false } box)
        {
            above[^1] = box with { KeepsNext = true };
        }

        var right = type.Width - (2 * type.Square);
        var lines = group.SelectMany(line => Lines(line.Text, body, right).Select(set => (Set: set, IsLabelled: IsLabelled(line)))).ToList();
        var left = right - lines.Where(line => line.IsLabelled).Select(line => line.Set.Width).DefaultIfEmpty(0).Max();
        List<FlowPiece> pieces = above.Count > 0 ? [FlowBox.Gap(type.Pitch)] : [];
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = lines[i].IsLabelled ? left : right - lines[i].Set.Width;
            pieces.Add(LineBox.Of(lines[i].Set with { Indent = indent }, type.Pitch, body, keepsNext: i + 1 < lines.Count));
        }

        return pieces;
    }

    public IEnumerable<FlowPiece> Set(TableNote note)
    {
        // Further lines begin behind the note's own word.
        var label = type.Cells(note.Text.Text[..(note.Text.Text.IndexOfAny(['：', ':']) + 1)], small).Sum(cell => cell.Advance);
        var tag = type.Tags.Add(TagKind.Paragraph);
        return LineSetter.Set(type.Cells(note.Text, small), type.Width, 0, label)
            .Select(line => LineBox.Of(line with { Tag = tag }, Leading * small.Em, small));
    }

    public IEnumerable<FlowPiece> Set(CutLine cut)
    {
        var style = small with { Role = FontRole.Kai };
        var cells = type.Cells(cut.Text, style);
        var width = cells.Sum(cell => cell.Advance);
        var left = (type.Width - width) / 2;
        var line = new SetLine(cells, left) { Tag = type.Tags.Add(TagKind.Paragraph) };
        var middle = type.Pitch / 2;
        return
        [
            FlowBox.Gap(type.Pitch / 2),
            new FlowBox(type.Pitch, [line.At(0, LineBox.Baseline(type.Pitch, style)), .. Dashes(0, left - small.Em, middle), .. Dashes(left + width + small.Em, type.Width, middle)]),
            FlowBox.Gap(type.Pitch / 2, keepsNext: false),
        ];
    }

    private static IEnumerable<Placed> Dashes(double from, double to, double y)
    {
        for (var x = from; x < to; x += Dash + Gap)
        {
            yield return new Placed(new PlannedRule(PlannedElement.Body, x, y, Math.Min(x + Dash, to), y, DashThickness, Ink.Black));
        }
    }

    private List<SetLine> Lines(InlineText text, TypeStyle style, double width)
    {
        var tag = type.Tags.Add(TagKind.Paragraph);
        return LineSetter.Set(type.Cells(text, style), width, justify: false).ConvertAll(line => line with { Tag = tag });
    }

    private static bool IsLabelled(RightLine line) => line.Text.Text.Contains('：', StringComparison.Ordinal);
}
