using System.Text;

namespace Platform.Documents.Marks;

/// <summary>
/// The private-use characters that carry the id of a policy item through a text: opening mark, id, middle mark,
/// visible text, closing mark. The reader turns them into runs with a source; no writer prints them.
/// Marks may be nested: a character belongs to the innermost mark around it.
/// </summary>
public static class SourceMarks
{
    /// <summary>Stands before the id (U+E000).</summary>
    public const char Open = '\uE000';

    /// <summary>Stands between the id and the visible text (U+E001).</summary>
    public const char Middle = '\uE001';

    /// <summary>Stands after the visible text (U+E002).</summary>
    public const char Close = '\uE002';

    /// <summary>The visible text with its source. An empty text stays empty: it shows nothing that could be cited.</summary>
    /// <exception cref="ArgumentException">The id is empty or holds a control or private-use character.</exception>
    public static string Wrap(string id, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        if (id.Any(c => char.IsControl(c) || VisibleText.IsPrivateUse(c)))
        {
            throw new ArgumentException("A source id holds no control or private-use characters.", nameof(id));
        }

        return text.Length == 0 ? text : $"{Open}{id}{Middle}{text}{Close}";
    }

    /// <summary>The text without marks and ids. An id whose mark was cut off is dropped up to the next mark.</summary>
    public static string Strip(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny(Open, Middle, Close) < 0)
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        var inId = false;
        foreach (var c in text)
        {
            switch (c)
            {
                case Open:
                    inId = true;
                    break;
                case Middle or Close:
                    inId = false;
                    break;
                default:
                    if (!inId)
                    {
                        visible.Append(c);
                    }

                    break;
            }
        }

        return visible.ToString();
    }
}
