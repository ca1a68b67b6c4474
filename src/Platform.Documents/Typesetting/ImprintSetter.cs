using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Typesetting;

/// <summary>版记, built upwards from the foot of the 版心; letters have neither its lines nor 印发机关.</summary>
internal sealed class ImprintSetter(TypeCase type, DocumentHead head)
{
    private const double LineHeight = 24 * TypeStyle.Point;
    private const double Thick = 0.35;
    private const double Thin = 0.25;
    /// <summary>4号仿宋.</summary>
    public static readonly TypeStyle Style = TypeStyle.Square(PlannedElement.Imprint, FontRole.FangSong, TypeCase.SmallSize);

    /// <summary>The imprint, or null if there is nothing to print.</summary>
    /// <param name="recipients">主送机关, when they had no room above the text.</param>
    public FlowBox? Set(string? recipients)
    {
        var hasPrinter = head.PrintedBy is not null && head.Format != DocumentFormat.Letter;
        List<string> lists = [.. Lists(recipients)];
        if (lists.Count == 0 && !hasPrinter)
        {
            return null;
        }

        var items = new List<Placed>();
        var lines = lists.SelectMany(Lines).ToList();
        Rule(items, 0, Thick);
        var y = 0.0;
        foreach (var line in lines)
        {
            items.Add(line.At(0, y + LineBox.Baseline(LineHeight, Style)));
            y += LineHeight;
        }

        if (hasPrinter)
        {
            if (lines.Count > 0)
            {
                Rule(items, y, Thin);
            }

            WritePrinter(items, y);
            y += LineHeight;
        }

        Rule(items, y, Thick);
        return new FlowBox(y, [.. items]);
    }

    private IEnumerable<string> Lists(string? recipients)
    {
        if (recipients is not null)
        {
            yield return $"主送：{recipients.TrimEnd('：')}。";
        }

        if (!head.Copies.IsEmpty)
        {
            yield return PrintedHead.Copies(head.Copies);
        }
    }

    private IEnumerable<SetLine> Lines(string text)
    {
        var tag = type.Tags.Add(TagKind.Paragraph);
        return LineSetter.Set(type.Cells(text, Style), type.Width - Style.Em, Style.Em, Hang(text)).Select(line => line with { Tag = tag });
    }

    // Continuations align behind the colon; a list is as wide as the 版心 less one character on both sides.
    private static double Hang(string text) => (2 + text.IndexOf('：', StringComparison.Ordinal)) * Style.Em;

    private void WritePrinter(List<Placed> items, double y)
    {
        var baseline = y + LineBox.Baseline(LineHeight, Style);
        items.Add(LineBox.StartingAt(type, head.PrintedBy!, Style, Style.Em).At(0, baseline));
        if (head.PrintedOn is { } day)
        {
            items.Add(LineBox.EndingAt(type, PrintedHead.PrintedOn(day), Style, type.Width - Style.Em).At(0, baseline));
        }
    }

    private void Rule(List<Placed> items, double y, double thickness)
    {
        if (head.Format != DocumentFormat.Letter)
        {
            items.Add(new Placed(new PlannedRule(PlannedElement.ImprintRule, 0, y, type.Width, y, thickness, Ink.Black)));
        }
    }
}
