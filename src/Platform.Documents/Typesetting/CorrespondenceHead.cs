using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>版头 of 信函 (10.1): the mark 30 mm from the page's edge between red double lines of 170 mm.</summary>
internal sealed class CorrespondenceHead(TypeCase type, DocumentHead head, OpenPage page)
{
    private const double MarkFromEdge = 30;
    private const double RuleBelowMark = 4;
    private const double RuleFromFoot = 20;
    private const double RuleWidth = 170;
    private const double Thick = 0.9;
    private const double Thin = 0.3;
    private const double Between = 0.6;

    // 7/8 of the height of a character of 3号.
    private const double BelowRule = 0.875;

    public void Set()
    {
        if (head.Letterhead is not { } letterhead)
        {
            new HeadSetter(type, head, page).Set();
            return;
        }

        var y = new LetterheadSetter(type, letterhead).Set(page, MarkFromEdge) + RuleBelowMark;
        Rule(y + (Thick / 2), Thick);
        Rule(y + Thick + Between + (Thin / 2), Thin);
        var foot = type.Profile.PageHeight - RuleFromFoot;
        Rule(foot - Thick - Between - (Thin / 2), Thin);
        Rule(foot - (Thick / 2), Thick);

        var style = type.Grid(PlannedElement.Number);
        var first = y + Thick + Between + Thin + (BelowRule * style.Em) - ((type.Pitch - style.Em) / 2);
        page.Y = new MarksSetter(type, head).Set(page, first);
        if (head.Number is { } number)
        {
            page.Items.Add(LineBox.EndingAt(type, number, style, type.Width).At(page.Frame.Left, first + LineBox.Baseline(type.Pitch, style)));
            page.Y = Math.Max(page.Y, first + type.Pitch);
        }

        page.Y += 2 * type.Pitch;
    }

    private void Rule(double y, double thickness)
    {
        var left = (type.Profile.PageWidth - RuleWidth) / 2;
        page.Items.Add(new Placed(new PlannedRule(PlannedElement.RedRule, left, y, left + RuleWidth, y, thickness, Ink.Red)));
    }
}
