using Platform.Documents.Typesetting;

namespace Platform.Documents.Html;

/// <summary>Writes stretches of text that belong together as one element, so that they are found and copied without breaks.</summary>
internal sealed class SvgText(WebFonts fonts, Func<string, SourceNote?> notes, HtmlOutput output)
{
    /// <param name="attributes">Role and level, for those who do not see the text.</param>
    public void Write(IReadOnlyList<PlannedText> stretches, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Open("text", null, attributes);
        for (var from = 0; from < stretches.Count;)
        {
            var source = stretches[from].SourceId;
            var run = stretches.Skip(from).TakeWhile(stretch => stretch.SourceId == source).ToList();
            var tag = source is null ? null : SourceLink.Open(output, source, notes(source));
            SvgPiece.Of(run, fonts).ForEach(piece => piece.Write(output));
            if (tag is not null)
            {
                output.Close(tag);
            }

            from += run.Count;
        }

        output.Close("text");
    }
}
