using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Platform.Documents.Typesetting;

/// <summary>How characters behave at the ends of lines (避头尾) and how far their blank halves give way.</summary>
internal static class CharacterClass
{
    /// <summary>What no line may begin with.</summary>
    public const string NotFirst = "，。、；：？！）》〉」』】〕〗”’％‰℃…—～·,.;:?!)]}%ー々";

    /// <summary>What no line may end with.</summary>
    public const string NotLast = "（《〈「『【〔〖“‘([{￥$＄№";

    private static readonly FrozenSet<int> NeverFirst = Set(NotFirst);
    private static readonly FrozenSet<int> NeverLast = Set(NotLast);
    private static readonly FrozenSet<int> Opening = Set("（《〈「『【〔〖“‘");
    private static readonly FrozenSet<int> Closing = Set("，。、；：）》〉」』】〕〗”’");
    private static readonly FrozenSet<int> AlwaysWide = Set("“”‘’—…");

    public static bool MayNotBegin(Rune rune) => NeverFirst.Contains(rune.Value);

    public static bool MayNotEnd(Rune rune) => NeverLast.Contains(rune.Value);

    /// <summary>Whether the left half of the character is blank.</summary>
    public static bool IsOpening(Rune rune) => Opening.Contains(rune.Value);

    /// <summary>Whether the right half of the character is blank.</summary>
    public static bool IsClosing(Rune rune) => Closing.Contains(rune.Value);

    /// <summary>A character set in its own advance, between which no line breaks.</summary>
    public static bool IsWord(Rune rune) => rune.Value is > ' ' and < 0x250 && rune.Value is not (0xB7 or 0xD7);

    public static bool IsDigit(Rune rune) => rune.Value is >= '0' and <= '9';

    /// <summary>Whether a character has the square of a Chinese one, by the advance its face gives it in em.</summary>
    public static bool IsWide(Rune rune, double advance) => AlwaysWide.Contains(rune.Value) || (rune.Value >= 0x1100 && advance > 0.75);

    /// <summary>Joiners and variation selectors change how others look and show nothing themselves.</summary>
    public static bool IsInvisible(Rune rune) => rune.Value is 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF or 0x180E or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static FrozenSet<int> Set(string text) => text.EnumerateRunes().Select(rune => rune.Value).ToFrozenSet();
}
