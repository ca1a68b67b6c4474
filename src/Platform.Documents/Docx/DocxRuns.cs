using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>Runs of a text with blanks, filled-in text and squares.</summary>
internal static class DocxRuns
{
    private const char NoBreakSpace = '\u00A0';

    public static WordContent[] Of(InlineText text) => text.Runs is [{ Kind: RunKind.Plain } only] ? [DocxText.Run(only.Text)] : [.. text.Runs.SelectMany(Of)];

    public static WordContent[] Of(string label, InlineText text) => text.Runs is [{ Kind: RunKind.Plain }]
        ? [DocxText.Run(label + text.Text)]
        : [DocxText.Run(label), .. Of(text)];

    private static IEnumerable<WordRun> Of(Run run) => run.Kind switch
    {
        // Word underlines no other space at the end of a line; two have the width of half a character.
        RunKind.Blank => [Underlined(new string(NoBreakSpace, 2 * run.Text.Length))],
        RunKind.Filled => [Underlined(run.Text)],
        RunKind.Boxes => run.Text.EnumerateRunes().Select((rune, i) => Boxed(rune.ToString(), i)),
        _ => [DocxText.Run(run.Text)],
    };

    private static WordRun Underlined(string text) => new(text) { IsUnderlined = true };

    // Neighbours with equal borders would share one, so that their colours differ by what no eye sees.
    private static WordRun Boxed(string character, int index)
    {
        var shown = character == "□" ? "\u3000" : character[0] < 0x250 ? $"{NoBreakSpace}{character}{NoBreakSpace}" : character;
        return new WordRun(shown) { Frame = index % 2 == 0 ? "000000" : "010101" };
    }
}
