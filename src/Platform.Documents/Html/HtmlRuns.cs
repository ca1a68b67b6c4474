using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Html;

/// <summary>Writes text with its sources.</summary>
internal sealed class HtmlRuns(HtmlOutput output, Func<string, SourceNote?> notes)
{
    // Twenty characters of 22 pt fill 156 mm.
    private const int TitleLine = 18;

    public void Write(InlineText text)
    {
        foreach (var run in text.Runs)
        {
            if (run.SourceId is { } id)
            {
                Write(run.Text, id, notes(id));
            }
            else
            {
                output.Text(run.Text);
            }
        }
    }

    /// <summary>Writes a title so that its lines end where the sense allows.</summary>
    public void WriteTitle(InlineText title)
    {
        if (title.Text.Length <= TitleLine || title.Runs is not [{ SourceId: null }])
        {
            Write(title);
            return;
        }

        foreach (var piece in TitleWords.Split(title.Text))
        {
            if (piece.Length > 1)
            {
                output.Element("span", null, piece);
            }
            else
            {
                output.Text(piece);
            }
        }
    }

    private void Write(string text, string id, SourceNote? note)
    {
        var link = IsSafe(note?.Link) ? note!.Link : null;
        var tag = link is null ? "span" : "a";
        // Without a link a note can be reached by keyboard only if the text itself takes the focus.
        var focus = note is not null && link is null ? "0" : null;
        output
            .Open(
                tag,
                "doc-source",
                ("href", link),
                ("tabindex", focus),
                ("title", note?.Title),
                ("data-clause", id),
                ("data-document", note?.Document),
                ("data-clause-path", note?.ClausePath))
            .Text(text)
            .Close(tag);
    }

    private static bool IsSafe(string? link) =>
        link is not null
        && !link.Contains('\\')
        && ((link is ['/', ..] or ['#', ..] or ['?', ..] && !link.StartsWith("//", StringComparison.Ordinal))
            || link.StartsWith("https://", StringComparison.Ordinal)
            || link.StartsWith("http://", StringComparison.Ordinal));
}
