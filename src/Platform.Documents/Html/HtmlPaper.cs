using System.Globalization;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Html;

/// <summary>Writes the sheets of one document.</summary>
internal sealed class HtmlPaper(PagePlan plan, WebFonts fonts, HtmlOptions options, HtmlOutput output)
{
    public void Write()
    {
        var text = new SvgText(fonts, options.SourceNotes, output);
        var tags = new SvgTags(plan, options.FirstHeadingLevel, text, output);
        output.Open("article", "doc", ("lang", "zh-CN")).Break();
        for (var i = 0; i < plan.Pages.Length; i++)
        {
            var count = string.Create(CultureInfo.InvariantCulture, $"第 {i + 1} 页，共 {plan.Pages.Length} 页");
            var page = plan.Pages[i];
            output.Open("div", page.Sideways ? "doc-sheet doc-sideways" : "doc-sheet").Break();
            new SvgPage(page, count, tags, text, output).Write();
            output.Open("p", "doc-count", ("aria-hidden", "true")).Text(count).Close("p").Break().Close("div").Break();
        }

        output.Close("article").Break();
    }
}
