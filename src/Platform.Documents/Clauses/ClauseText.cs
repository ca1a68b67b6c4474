using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Documents.Clauses;

/// <summary>Makes texts typed, scanned and copied by different hands comparable.</summary>
public static partial class ClauseText
{
    private const string HalfWidth = ",:;()?!";
    private const string FullWidth = "，：；（）？！";
    private const string Dashes = "—–－―‐‑~～﹣−";
    private const string Quotes = "“”„‟＂‘’＇'「」『』";

    /// <summary>
    /// Full-width digits, letters and per cent become half-width; Chinese punctuation becomes full-width; white space goes
    /// except between two Latin words; line feeds stay.
    /// </summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var unified = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            unified.Append(Unify(c));
        }

        return SpaceBesideChinese().Replace(unified.ToString(), "");
    }

    /// <summary>A key for comparison only: normalised, without white space, with one kind of dash and of quotation mark.</summary>
    public static string ForMatching(string text)
    {
        var key = new StringBuilder(text?.Length ?? 0);
        foreach (var c in Normalise(text ?? ""))
        {
            if (!char.IsWhiteSpace(c))
            {
                key.Append(Dashes.Contains(c, StringComparison.Ordinal) ? '-' : Quotes.Contains(c, StringComparison.Ordinal) ? '"' : c);
            }
        }

        return key.ToString();
    }

    private static char Unify(char c)
    {
        if (HalfWidth.IndexOf(c, StringComparison.Ordinal) is var at and >= 0)
        {
            return FullWidth[at];
        }

        return c switch
        {
            '\u00A0' or '\u3000' or '\t' => ' ',
            '％' => '%',
            '．' => '.',
            '／' => '/',
            '＋' => '+',
            >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - 0xFEE0),
            _ => c,
        };
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9.]) +| +(?![A-Za-z0-9])")]
    private static partial Regex SpaceBesideChinese();
}
