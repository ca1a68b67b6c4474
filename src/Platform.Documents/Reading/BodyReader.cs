using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Reads everything below the head.</summary>
internal sealed class BodyReader(DiagnosticList diagnostics, LineReader lines, PictureLine pictures)
{
    private readonly ImmutableArray<AttachmentPart>.Builder attachments = ImmutableArray.CreateBuilder<AttachmentPart>();
    private MainPart? main;
    private IssuedPart? issued;

    /// <param name="raw">The lines of the file.</param>
    /// <param name="first">The index of the first line below the head.</param>
    public DocumentBody Read(string[] raw, int first)
    {
        PartLine? opening = null;
        var part = new PartReader(diagnostics, pictures);
        for (var index = first; index < raw.Length; index++)
        {
            var indent = raw[index].Length - raw[index].TrimStart().Length;
            var line = lines.Read(raw[index].Trim(), index + 1, indent + 1);
            if (!PartLine.Is(line))
            {
                part.Add(line);
                continue;
            }

            Close(opening, part.Finish(), first + 1);
            opening = PartLine.Read(line, diagnostics) ?? new PartLine(false, null, InlineText.Empty, false, line.Number);
            part = new PartReader(diagnostics, pictures);
        }

        Close(opening, part.Finish(), first + 1);
        return new DocumentBody(main!, issued, attachments.ToImmutable());
    }

    private void Close(PartLine? opening, ImmutableArray<Block> blocks, int firstLine)
    {
        if (opening is null)
        {
            main = new MainPart(blocks, firstLine);
        }
        else if (opening.Title.IsEmpty)
        {
            // The opening line has been reported already.
        }
        else if (!opening.IsIssued)
        {
            attachments.Add(new AttachmentPart(opening.Number, opening.Title, blocks, opening.Landscape, opening.Line));
        }
        else
        {
            AddIssued(opening, blocks);
        }

        if (opening is not null && blocks.IsEmpty)
        {
            diagnostics.Add(opening.Line, 1, "这一部分是空的。");
        }
    }

    private void AddIssued(PartLine opening, ImmutableArray<Block> blocks)
    {
        if (issued is not null)
        {
            diagnostics.Add(opening.Line, 1, "印发件只能有一个，其他的请写成附件。");
        }
        else if (attachments.Count > 0)
        {
            diagnostics.Add(opening.Line, 1, "印发件应在附件之前。");
        }

        issued ??= new IssuedPart(opening.Title, blocks, opening.Landscape, opening.Line);
    }
}
