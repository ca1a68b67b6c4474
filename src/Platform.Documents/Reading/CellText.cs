using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Reads the text of a cell into its lines: <c>//</c> between spaces begins one, and one that begins with <c>&gt;</c> stands at the foot.</summary>
internal static partial class CellText
{
    private const string AfterFoot = "单元格底部（“> ”开头）的行要写在最后，后面不能再有别的行。";

    public static ImmutableArray<CellLine> Read(VisibleLine line, Range cell, DiagnosticList diagnostics)
    {
        var from = cell.Start.Value;
        if (!line.Shape.AsSpan()[cell].ContainsAny('/', '>'))
        {
            return [new CellLine(line.Slice(from, cell.End.Value), AtFoot: false)];
        }

        var lines = ImmutableArray.CreateBuilder<CellLine>();
        foreach (Match mark in NewLine().Matches(line.Shape[..cell.End.Value]).Where(mark => mark.Index >= from))
        {
            lines.Add(Read(line, from, mark.Index));
            from = mark.Index + mark.Length;
        }

        lines.Add(Read(line, from, cell.End.Value));
        if (lines.SkipWhile(part => !part.AtFoot).Any(part => !part.AtFoot))
        {
            diagnostics.Add(line.Number, line.Column(cell.Start.Value), AfterFoot);
        }

        return lines.Count > 1 && lines[0].Text.IsEmpty && lines[1].AtFoot ? [.. lines.Skip(1)] : lines.ToImmutable();
    }

    private static CellLine Read(VisibleLine line, int from, int to)
    {
        var foot = Foot().Match(line.Shape[from..to]);
        return new CellLine(line.Slice(from + foot.Length, to), foot.Success);
    }

    [GeneratedRegex(@"(?<=\s)//(?=\s)")]
    private static partial Regex NewLine();

    [GeneratedRegex(@"^\s*>\s+")]
    private static partial Regex Foot();
}
