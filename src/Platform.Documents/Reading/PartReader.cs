using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Reads the lines of one part into blocks.</summary>
internal sealed class PartReader(DiagnosticList diagnostics, PictureLine pictures)
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly NumberingCheck numbering = new(diagnostics);
    private readonly List<VisibleLine> table = [];

    public void Add(VisibleLine line)
    {
        if (line.Shape.StartsWith('|'))
        {
            table.Add(line);
            return;
        }

        FinishTable();
        if (line.Text.Length == 0)
        {
            return;
        }

        if (PictureLine.Is(line))
        {
            AddPicture(line);
            return;
        }

        if (HeadingLine.Read(line) is { } heading)
        {
            numbering.Next(heading, line.Column(0));
            blocks.Add(heading);
            return;
        }

        if (FormLine.Read(line, blocks.LastOrDefault()) is { } block)
        {
            blocks.Add(block);
            return;
        }

        AddParagraph(line);
    }

    public ImmutableArray<Block> Finish()
    {
        FinishTable();
        return blocks.ToImmutable();
    }

    private void AddPicture(VisibleLine line)
    {
        if (pictures.Read(line) is { } picture)
        {
            blocks.Add(picture);
        }
    }

    private void AddParagraph(VisibleLine line)
    {
        if (HeadingLine.Objection(line) is { } objection)
        {
            diagnostics.Add(line.Number, line.Column(0), objection);
        }
        else if (line.Shape.All(c => c == '-') && line.Shape.Length >= 3)
        {
            diagnostics.Add(line.Number, line.Column(0), "“---”只能用在文首；要印出短横线，请在前面加“\\”。");
        }

        blocks.Add(new Paragraph(line.Slice(0, line.Text.Length), line.Number));
    }

    private void FinishTable()
    {
        if (table.Count > 0 && new TableReader(table, diagnostics).Read() is { } read)
        {
            blocks.Add(read);
        }

        table.Clear();
    }
}
