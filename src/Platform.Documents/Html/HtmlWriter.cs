using Platform.Documents.Model;

namespace Platform.Documents.Html;

/// <summary>
/// Writes a document as HTML that looks like paper on screen and prints on A4. There is no inline style and no script, so
/// that it works under a strict content security policy.
/// </summary>
public static class HtmlWriter
{
    /// <summary>The styles of fragments, to be served as a stylesheet.</summary>
    public static string StyleSheet { get; } = HtmlStyles.Load();

    /// <summary>A page to be opened as a file; it carries the styles with it.</summary>
    public static string Page(OfficialDocument document, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        var output = new HtmlOutput()
            .Trusted("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Trusted("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Element("title", null, document.Head.Title.Text)
            .Trusted("\n<style>\n").Trusted(StyleSheet).Trusted("</style>\n</head>\n<body class=\"doc-desk\">\n<main>\n")
            .Trusted(Fragment(document, options))
            .Trusted("</main>\n</body>\n</html>\n");
        return output.ToString();
    }

    /// <summary>One <c>article</c> to be placed in a page that links <see cref="StyleSheet"/>.</summary>
    public static string Fragment(OfficialDocument document, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var output = new HtmlOutput();
        new HtmlDocument(document, options, output).Write();
        return output.ToString();
    }
}
