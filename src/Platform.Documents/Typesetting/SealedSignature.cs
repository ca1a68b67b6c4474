using System.Collections.Immutable;

namespace Platform.Documents.Typesetting;

/// <summary>
/// 署名 and 成文日期 with room for seals (7.3.5.1): the date ends four characters from the edge, the name is centred on it, and the seal
/// that will cover both begins within one line of the text. Bodies that issue jointly stand in rows of three.
/// </summary>
internal sealed class SealedSignature(TypeCase type, ImmutableArray<string> issuers, string day)
{
    private const int PerRow = 3;

    // The middle of name and date lies this far below the middle of the seal.
    private const double Lower = 2;
    private readonly TypeStyle issuer = type.Grid(PlannedElement.Issuer);
    private readonly TypeStyle date = type.Grid(PlannedElement.Date);

    public IEnumerable<FlowPiece> Set()
    {
        yield return FlowBox.Gap(2 * type.Pitch);
        var rows = issuers.Chunk(PerRow).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            yield return i + 1 < rows.Count ? Row(rows[i], isLast: false) : LastRow(rows[i]);
            if (i + 1 < rows.Count)
            {
                yield return FlowBox.Gap(3 * type.Pitch);
            }
        }
    }

    private FlowBox LastRow(string[] names) => issuers.Length == 1 ? Single(names[0]) : Row(names, isLast: true);

    private FlowBox Single(string name)
    {
        var dateLine = LineBox.EndingAt(type, day, date, type.Width - (4 * type.Square));
        var middle = dateLine.Indent + (dateLine.Width / 2);
        var nameWidth = Math.Min(type.Width, type.Cells(name, issuer).Sum(cell => cell.Advance));
        // A name too long to be centred there moves both to the left.
        return Column(name, withDate: true, Math.Min(middle, type.Width - (nameWidth / 2)), type.Width);
    }

    private FlowBox Row(string[] names, bool isLast)
    {
        var width = type.Width / names.Length;
        var columns = names.Select((name, i) => Column(name, isLast && i + 1 == names.Length, (i + 0.5) * width, width));
        return new FlowBox(2 * type.Pitch, [.. columns.SelectMany(column => column.Items)]);
    }

    // A name that is too long for its column takes equal lines, which end where the single one would.
    private FlowBox Column(string name, bool withDate, double middle, double width)
    {
        var cells = type.Cells(name, issuer);
        var count = Math.Ceiling(cells.Sum(cell => cell.Advance) / (width + 1e-6));
        var even = count > 1 ? Math.Ceiling(cells.Count / count) * type.Square : width;
        var lines = LineSetter.Set(cells, even, justify: false);
        var items = new List<Placed>();
        var tag = type.Tags.Add(TagKind.Paragraph);
        for (var i = 0; i < lines.Count; i++)
        {
            var baseline = LineBox.Baseline(type.Pitch, issuer) - ((lines.Count - 1 - i) * type.Pitch);
            items.Add((lines[i] with { Tag = tag }).At(middle - (lines[i].Width / 2), baseline));
        }

        if (withDate)
        {
            items.Add(LineBox.Centered(type, day, date, middle, 0).At(0, type.Pitch + LineBox.Baseline(type.Pitch, date)));
        }

        items.Add(new Placed(Seal(middle, withDate ? type.Pitch : type.Pitch / 2)));
        return new FlowBox(2 * type.Pitch, [.. items]);
    }

    private PlannedPlace Seal(double middle, double textMiddle)
    {
        var size = type.Profile.SealDiameter;
        return new PlannedPlace(PlannedElement.Seal, middle - (size / 2), textMiddle - Lower - (size / 2), size, size);
    }
}
