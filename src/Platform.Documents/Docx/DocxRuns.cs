using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>Runs of a text with blanks, filled-in text and squares.</summary>
internal static class DocxRuns
{
    private const char NoBreakSpace = '\u00A0';

    public static OpenXmlElement[] Of(InlineText text) => [.. text.Runs.SelectMany(Of)];

    public static OpenXmlElement[] Of(string label, InlineText text) => text.Runs is [{ Kind: RunKind.Plain }]
        ? [DocxText.Run(label + text.Text)]
        : [DocxText.Run(label), .. Of(text)];

    private static IEnumerable<OpenXmlElement> Of(Run run) => run.Kind switch
    {
        // Word underlines no other space at the end of a line; two have the width of half a character.
        RunKind.Blank => [Underlined(new string(NoBreakSpace, 2 * run.Text.Length))],
        RunKind.Filled => [Underlined(run.Text)],
        RunKind.Boxes => run.Text.EnumerateRunes().Select((rune, i) => Boxed(rune.ToString(), i)),
        _ => [DocxText.Run(run.Text)],
    };

    private static W.Run Underlined(string text)
    {
        var run = DocxText.Run(text);
        run.RunProperties!.Underline = new W.Underline { Val = W.UnderlineValues.Single };
        return run;
    }

    // Neighbours with equal borders would share one, so that their colours differ by what no eye sees.
    private static W.Run Boxed(string character, int index)
    {
        var run = DocxText.Run(character == "□" ? "\u3000" : character[0] < 0x250 ? $"{NoBreakSpace}{character}{NoBreakSpace}" : character);
        run.RunProperties!.Border = new W.Border { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = index % 2 == 0 ? "000000" : "010101" };
        return run;
    }
}
