namespace Platform.Policy.Wording;

/// <summary>书名号 and 引号 (GB/T 15834-2011): nested marks alternate with every level.</summary>
public static class Marks
{
    /// <summary>
    /// 《标题》; book-title marks inside become 〈〉 and those inside them 《》 again. A text that is one marked title already
    /// is returned as it is.
    /// </summary>
    public static string BookTitle(string title) => Wrap(title, "《》", "〈〉");

    /// <summary>“文字”; quotation marks inside become ‘’. A text that is one quotation already is returned as it is.</summary>
    public static string Quote(string text) => Wrap(text, "“”", "‘’");

    private static string Wrap(string text, string outer, string inner)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsOnePair(text, outer) ? text : outer[0] + string.Concat(text.Select(c => Swap(c, outer, inner))) + outer[1];
    }

    private static char Swap(char c, string outer, string inner) =>
        outer.IndexOf(c) is >= 0 and var o ? inner[o] : inner.IndexOf(c) is >= 0 and var i ? outer[i] : c;

    private static bool IsOnePair(string text, string marks)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] == marks[0] ? 1 : text[i] == marks[1] ? -1 : 0;
            if (depth == 0)
                return i > 0 && i == text.Length - 1;
        }
        return false;
    }
}
