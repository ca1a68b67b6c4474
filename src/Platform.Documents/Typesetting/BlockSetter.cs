using System.Collections.Immutable;
using System.Diagnostics;
using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>正文: paragraphs, headings of four levels with run-in text, and tables.</summary>
internal sealed class BlockSetter(TypeCase type)
{
    private readonly PictureSetter pictures = new(type);
    private readonly TypeStyle body = type.Grid(PlannedElement.Body);
    private readonly TypeStyle first = type.Grid(PlannedElement.Heading, FontRole.Hei);
    private readonly TypeStyle second = type.Grid(PlannedElement.Heading, FontRole.Kai);
    private readonly TypeStyle lower = type.Grid(PlannedElement.Heading);
    private readonly FormSetter form = new(type);

    public IEnumerable<FlowPiece> Set(ImmutableArray<Block> blocks)
    {
        var pieces = new List<FlowPiece>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not RightLine)
            {
                pieces.AddRange(Set(blocks[i]));
                continue;
            }

            List<RightLine> lines = [.. blocks.Skip(i).TakeWhile(block => block is RightLine).Cast<RightLine>()];
            i += lines.Count - 1;
            var next = i + 1 < blocks.Length ? blocks[i + 1] : null;
            pieces.AddRange(next is Table ? form.AboveTable(lines) : form.PlacesToSign(lines, pieces));
        }

        return pieces;
    }

    private IEnumerable<FlowPiece> Set(Block block) => block switch
    {
        Paragraph paragraph => Set(paragraph),
        Heading heading => Set(heading),
        Picture picture => pictures.Set(picture),
        Table table => [FlowBox.Gap(TableGap), new FlowTable(table, type.Tags.Add(TagKind.Table)), FlowBox.Gap(TableGap, keepsNext: false)],
        CutLine cut => form.Set(cut),
        SlipTitle title => new TitleSetter(type).Set(title.Text),
        TableNote note => form.Set(note),
        _ => throw new UnreachableException(),
    };

    private double TableGap => type.Pitch / 4;

    private IEnumerable<FlowPiece> Set(Paragraph paragraph) => Lines(paragraph, type.Cells(paragraph.Text, body));

    private IEnumerable<FlowPiece> Set(Heading heading)
    {
        var cells = new List<Cell>(heading.Label.Length + heading.Title.Text.Length + heading.Body.Text.Length);
        var style = heading switch { { Title.IsEmpty: true } => body, { Level: 1 } => first, { Level: 2 } => second, _ => lower };
        type.Add(cells, heading.Label, style);
        type.Add(cells, heading.Title, style);
        type.Add(cells, heading.Body, body);
        if (heading.Title.IsEmpty)
        {
            return Lines(heading, cells);
        }

        var bookmark = new FlowBookmark((heading.Label + heading.Title.Text).TrimEnd('。'), heading.Level);
        var tag = type.Tags.Add(TagKind.Heading, heading.Level);
        return Lines(heading, cells, heading.StandsAlone, bookmark, tag);
    }

    private IEnumerable<FlowPiece> Lines(Block block, List<Cell> cells, bool keepsNext = false, FlowBookmark? bookmark = null, int? heading = null)
    {
        var tag = type.Tags.Add(TagKind.Paragraph);
        var lines = LineSetter.Set(cells, type.Width, first: 2 * type.Square);
        type.Texts[block] = new SetText(cells, lines.Count);
        return lines.Select((line, i) => LineBox.Of(line with { Tag = tag, HeadingTag = heading }, type.Pitch, body, keepsNext, i == 0 ? bookmark : null));
    }
}
