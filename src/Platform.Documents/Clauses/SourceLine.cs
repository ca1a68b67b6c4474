using System.Text.RegularExpressions;

namespace Platform.Documents.Clauses;

/// <summary>A line of a published text that says something, normalised, without bullet and indent.</summary>
internal sealed partial record SourceLine(int Number, string Text)
{
    // A wrapped line of a scan is about as long as the standard's 28 characters; a name in a list is shorter.
    private const int WrappedLength = 20;

    /// <summary>The numbering the line begins with, if any.</summary>
    public ClauseMark? Mark { get; init; }

    public bool EndsSentence => Text[^1] is '。' or '；' or '：' or '！' or '？' or '）' or '”' or '」' or '…';

    /// <summary>Whether the next line goes on with this line's sentence.</summary>
    public bool RunsOn => Text[^1] is '，' or '、' or '（' or '《' or '“' || (!EndsSentence && Text.Length >= WrappedLength);

    public static IReadOnlyList<SourceLine> Split(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return
        [
            .. lines
                .Select((line, index) => Read(index + 1, Clean(line)))
                .Where(line => line.Text.Length > 0),
        ];
    }

    private static SourceLine Read(int number, string text) => new(number, text) { Mark = ClauseMark.Read(text) };

    private static string Clean(string line)
    {
        var visible = WordBookmark().Replace(line, "").Trim('\uFEFF', '\u200B');
        return ClauseText.Normalise(Bullet().Replace(visible, "")).Trim();
    }

    // Government sites paste Word's hidden bookmarks along with the text.
    [GeneratedRegex(@"\[bookmark:[^\]]*\]")]
    private static partial Regex WordBookmark();

    [GeneratedRegex(@"^\s*[-*•·●■]\s+")]
    private static partial Regex Bullet();
}
