using System.Text;

namespace Platform.Documents.Marks;

/// <summary>
/// Makes a string from people or registers safe to stand in a document text: what it shows is what was typed, and
/// nothing in it is read as markup, wherever it stands and whatever the template puts before or behind it.
/// </summary>
public static class DocumentEncoding
{
    private const string Numerals = "0123456789０１２３４５６７８９一二三四五六七八九十百零〇";
    private const string Numbering = "（）()、.．";
    private const string Markup = "-=^<>附注说填";
    private const string Anywhere = @"\|[]_/";

    /// <summary>For running text, a part's title, or a piece of either: one line, leading markup and every <c>\ | [ ] _ /</c> escaped with <c>\</c>.</summary>
    public static string EncodeInline(string value)
    {
        var visible = VisibleText.Of(value);
        if (visible.Length == 0)
        {
            return visible;
        }

        var encoded = new StringBuilder(visible.Length + 4);
        for (var i = 0; i < visible.Length; i++)
        {
            if (Anywhere.Contains(visible[i], StringComparison.Ordinal) || (i == 0 && MayLead(visible[0])))
            {
                encoded.Append('\\');
            }

            encoded.Append(visible[i]);
        }

        return encoded.ToString();
    }

    /// <summary>For a table cell: as inline text.</summary>
    public static string EncodeCell(string value) => EncodeInline(value);

    /// <summary>For a whole value or list item of the head: a double-quoted YAML scalar.</summary>
    public static string EncodeHeadValue(string value)
    {
        var inline = EncodeInline(value)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{inline}\"";
    }

    // The template may put "1" before a value that begins with "." — so the middle of a numbering counts, too.
    private static bool MayLead(char c) =>
        Numerals.Contains(c, StringComparison.Ordinal)
        || Numbering.Contains(c, StringComparison.Ordinal)
        || Markup.Contains(c, StringComparison.Ordinal);
}
