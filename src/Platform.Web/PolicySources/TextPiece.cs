using Platform.Core.PolicyChecks;

namespace Platform.Web.PolicySources;

/// <summary>A stretch of a clause's text: plain, or one of its figures.</summary>
public sealed record TextPiece(string Text, ClauseFigure? Figure)
{
    /// <summary>The clause's text in pieces, without its heading.</summary>
    public static IReadOnlyList<TextPiece> Of(ComparedClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var text = clause.Clause.Text.TrimEnd('\n');
        var at = text.StartsWith(clause.Clause.Title, StringComparison.Ordinal) ? clause.Clause.Title.Length : 0;
        while (at > 0 && at < text.Length && text[at] is '。' or '\n')
        {
            at++;
        }

        var pieces = new List<TextPiece>();
        foreach (var figure in clause.Figures.Where(figure => figure.Mark.Start >= at))
        {
            if (figure.Mark.Start < at)
            {
                continue;
            }

            pieces.Add(new TextPiece(text[at..figure.Mark.Start], null));
            pieces.Add(new TextPiece(text.Substring(figure.Mark.Start, figure.Mark.Length), figure));
            at = figure.Mark.Start + figure.Mark.Length;
        }

        pieces.Add(new TextPiece(text[Math.Min(at, text.Length)..], null));
        return [.. pieces.Where(piece => piece.Text.Length > 0)];
    }
}
