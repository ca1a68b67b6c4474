using Platform.Documents.Typesetting;
using static Platform.Documents.Html.Svg;

namespace Platform.Documents.Html;

/// <summary>Writes one page as a person reads it: one that lies on its side is turned.</summary>
/// <param name="name">What the page is called to those who do not see it.</param>
internal sealed class SvgPage(PlannedPage page, string name, SvgTags tags, SvgText text, HtmlOutput output)
{
    private const double MarkBelow = 0.3;

    public void Write()
    {
        var (width, height) = page.Sideways ? (page.Height, page.Width) : (page.Width, page.Height);
        output.Open(
            "svg",
            "doc-page",
            ("viewBox", $"0 0 {Length(width)} {Length(height)}"),
            ("role", "group"),
            ("aria-label", name),
            ("xml:space", "preserve"));
        WriteMarks();
        foreach (var rule in page.Items.OfType<PlannedRule>())
        {
            Write(rule);
        }

        tags.Write(page.Items);
        WriteMargin();
        output.Close("svg").Break();
    }

    private void Write(PlannedRule rule) => output
        .Open(
            "path",
            null,
            ("stroke", Color(rule.Ink) ?? "#000"),
            ("stroke-width", Length(rule.Thickness)),
            ("d", $"M{Length(rule.X1)} {Length(rule.Y1)}L{Length(rule.X2)} {Length(rule.Y2)}"))
        .Close("path");

    // What comes from policy is marked on screen: a tint behind the text and dots below it.
    private void WriteMarks()
    {
        var marked = page.Items.OfType<PlannedText>().Where(item => item.SourceId is not null).ToList();
        if (marked.Count == 0)
        {
            return;
        }

        output.Open("g", "doc-marks", ("aria-hidden", "true"));
        foreach (var item in marked)
        {
            var em = item.Size * TypeStyle.Point;
            var (left, top, right, foot) = (Length(item.X), Length(item.Baseline - (TypeStyle.Above * em)), Length(item.X + item.Width), Length(item.Baseline + ((1 - TypeStyle.Above) * em) + MarkBelow));
            output.Open("path", "doc-tint", ("d", $"M{left} {top}H{right}V{foot}H{left}Z")).Close("path")
                .Open("path", "doc-dots", ("d", $"M{left} {foot}H{right}")).Close("path");
        }

        output.Close("g");
    }

    // The margin's items stand on the upright sheet, whose left edge is the top of a page on its side.
    private void WriteMargin()
    {
        var items = page.Margin.OfType<PlannedText>().ToList();
        if (items.Count == 0)
        {
            return;
        }

        output.Open("g", "doc-margin", ("aria-hidden", "true"), ("transform", page.Sideways ? $"matrix(0 1 -1 0 {Length(page.Height)} 0)" : null));
        foreach (var item in items)
        {
            text.Write([item]);
        }

        output.Close("g");
    }
}
