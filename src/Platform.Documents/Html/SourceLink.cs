namespace Platform.Documents.Html;

/// <summary>依据: opens the element around a text that comes from policy.</summary>
internal static class SourceLink
{
    /// <returns>The element's name, for closing it.</returns>
    public static string Open(HtmlOutput output, string id, SourceNote? note)
    {
        var link = IsSafe(note?.Link) ? note!.Link : null;
        var tag = link is null ? "tspan" : "a";
        // Without a link a note can be reached by keyboard only if the text itself takes the focus.
        var focus = note is not null && link is null ? "0" : null;
        output.Open(
            tag,
            "doc-source",
            ("href", link),
            ("tabindex", focus),
            ("title", note?.Title),
            // SVG links show this one to the mouse.
            ("xlink:title", link is null ? null : note?.Title),
            ("data-clause", id),
            ("data-document", note?.Document),
            ("data-clause-path", note?.ClausePath));
        return tag;
    }

    private static bool IsSafe(string? link) =>
        link is not null
        && !link.Contains('\\')
        && ((link is ['/', ..] or ['#', ..] or ['?', ..] && !link.StartsWith("//", StringComparison.Ordinal))
            || link.StartsWith("https://", StringComparison.Ordinal)
            || link.StartsWith("http://", StringComparison.Ordinal));
}
