using System.Collections.Immutable;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Html;

/// <summary>
/// Writes a document as the pages of its plan, each an SVG with real text, so that screen, print and PDF agree line for line. There
/// is no inline style and no script, so that it works under a strict content security policy.
/// </summary>
public static class HtmlWriter
{
    /// <summary>The styles of fragments, to be served as a stylesheet beside those of their fonts.</summary>
    public static string StyleSheet { get; } = HtmlStyles.Load();

    /// <summary>A page to be opened as a file; it carries styles and fonts with it.</summary>
    public static HtmlWriting Page(OfficialDocument document, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        var writing = Fragment(document, options);
        return writing.Html is null ? writing : writing with { Html = Page(document.Head.Title.Text, writing) };
    }

    /// <summary>One <c>article</c> to be placed in a page that links <see cref="StyleSheet"/> and the rules of every font.</summary>
    public static HtmlWriting Fragment(OfficialDocument document, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var plan = Plan(document, options);
        ImmutableArray<string> moved = [.. plan.Notices.Select(notice => notice.Sentence)];
        if (plan.Notices.Any(notice => notice.IsRefusal))
        {
            return new HtmlWriting(null, [], moved);
        }

        var fonts = new WebFonts(plan, options.Fonts);
        var output = new HtmlOutput();
        new HtmlPaper(plan, fonts, options, output).Write();
        return new HtmlWriting(output.ToString(), fonts.All, [.. moved, .. options.Fonts.Notices.Select(notice => notice.Sentence), .. fonts.Notices]);
    }

    /// <summary>The fonts of a fragment, without the fragment.</summary>
    public static ImmutableArray<WebFont> Fonts(OfficialDocument document, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        return new WebFonts(Plan(document, options), options.Fonts).All;
    }

    private static PagePlan Plan(OfficialDocument document, HtmlOptions options) =>
        PagePlan.Of(document, options.Fonts, new PlanOptions { Draft = options.Draft, Profile = options.Profile });

    private static string Page(string title, HtmlWriting fragment)
    {
        var output = new HtmlOutput()
            .Trusted("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Trusted("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:\">\n")
            .Element("title", null, title)
            .Trusted("\n<style>\n").Trusted(StyleSheet);
        foreach (var font in fragment.Fonts)
        {
            output.Trusted(font.StyleRules($"data:font/ttf;base64,{Convert.ToBase64String(font.Write())}"));
        }

        return output.Trusted("</style>\n</head>\n<body class=\"doc-desk\">\n<main>\n").Trusted(fragment.Html!).Trusted("</main>\n</body>\n</html>\n").ToString();
    }
}
