using System.Globalization;
using System.Text;

namespace Platform.Documents.Marks;

/// <summary>What of a string from outside may be seen on paper.</summary>
internal static class VisibleText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';
    private const char MongolianVowelSeparator = '\u180E';

    public static bool IsPrivateUse(char c) => c is >= '\uE000' and <= '\uF8FF';

    /// <summary>
    /// Line ends and other white space become one space each; private-use, control, direction and other invisible
    /// characters, lone surrogates and non-characters go; white space at both ends goes.
    /// </summary>
    public static string Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var visible = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            // EnumerateRunes would turn a lone surrogate into U+FFFD, which prints.
            if (!Rune.TryGetRuneAt(value, i, out var rune))
            {
                continue;
            }

            i += rune.Utf16SequenceLength - 1;
            Append(visible, rune, value, i);
        }

        return visible.ToString().Trim();
    }

    /// <summary>Whether the character at an index could not be printed, or would make other text look different from what it is.</summary>
    public static bool IsUnprintable(string text, int index)
    {
        var c = text[index];
        if (char.IsSurrogate(c))
        {
            return char.IsHighSurrogate(c) ? !char.IsSurrogatePair(text, index) : index == 0 || !char.IsSurrogatePair(text, index - 1);
        }

        return (char.IsControl(c) && c != '\t') || IsPrivateUse(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
    }

    private static void Append(StringBuilder visible, Rune rune, string value, int end)
    {
        if (rune.Value == '\u3000')
        {
            visible.Append('\u3000');
        }
        else if (Rune.IsWhiteSpace(rune))
        {
            var secondOfPair = rune.Value == '\n' && end > 0 && value[end - 1] == '\r';
            visible.Append(secondOfPair ? "" : " ");
        }
        else if (Shows(rune))
        {
            visible.Append(rune.ToString());
        }
    }

    private static bool Shows(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
        // Noncharacters are unassigned; characters newer than the runtime's tables are, too, and stay.
        UnicodeCategory.OtherNotAssigned => (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF),
        UnicodeCategory.Format => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner or MongolianVowelSeparator,
        _ => true,
    };
}
